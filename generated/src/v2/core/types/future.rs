// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the form also asks for what becomes required later.
///
/// The values of `use_case.account_onboarding.collection_options.future_requirements`.
///
/// Contract: `#/components/schemas/v2.core.account_link/properties/use_case/properties/account_onboarding/properties/collection_options/properties/future_requirements`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FutureRequirements {
    /// `include`: Ask for what will be required later too.
    Include,
    /// `omit`: Ask only for what is required today.
    Omit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    FutureRequirements;
    0 => Include "include";
    1 => Omit "omit";
}
