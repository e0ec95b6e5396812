// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `status`.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance_refresh/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChargeStatus {
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ChargeStatus;
    0 => Failed "failed";
    1 => Pending "pending";
    2 => Succeeded "succeeded";
}
