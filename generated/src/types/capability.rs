// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `acss_debit_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/acss_debit_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CapabilityStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    CapabilityStatus;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}
