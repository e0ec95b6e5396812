// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether it ends after a `duration` or at a `timestamp`.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_schedules_bill_until/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillUntilType {
    /// `duration`: For a span of time from its start.
    Duration,
    /// `timestamp`: Up to a given time.
    Timestamp,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    BillUntilType;
    0 => Duration "duration";
    1 => Timestamp "timestamp";
}
