// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `status`.
///
/// Contract: `#/components/schemas/billing.meter_event_adjustment/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SettlementStatus {
    /// `complete`
    Complete,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    SettlementStatus;
    0 => Complete "complete";
    1 => Pending "pending";
}
