// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `status`.
///
/// Contract: `#/components/schemas/billing.meter/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MeterStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    MeterStatus;
    0 => Active "active";
    1 => Inactive "inactive";
}
