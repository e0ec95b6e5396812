// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the quantity set on the subscription is billed (`licensed`, as it is unless set) or what a meter counted (`metered`).
///
/// The values of `usage_type`.
///
/// Contract: `#/components/schemas/recurring/properties/usage_type`.
///
/// Feature: `prices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UsageType {
    /// `licensed`: By the quantity that is set on the subscription, in advance as a rule.
    Licensed,
    /// `metered`: By the usage that a meter recorded, after each period.
    Metered,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    UsageType;
    0 => Licensed "licensed";
    1 => Metered "metered";
}
