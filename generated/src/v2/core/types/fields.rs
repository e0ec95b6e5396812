// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the form asks only for what is due now, or also for what will be.
///
/// The values of `use_case.account_onboarding.collection_options.fields`.
///
/// Contract: `#/components/schemas/v2.core.account_link/properties/use_case/properties/account_onboarding/properties/collection_options/properties/fields`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Fields {
    /// `currently_due`: Ask only for what is needed now: a shorter form, and more may be asked later.
    CurrentlyDue,
    /// `eventually_due`: Ask at once for all that will ever be needed.
    EventuallyDue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Fields;
    0 => CurrentlyDue "currently_due";
    1 => EventuallyDue "eventually_due";
}
