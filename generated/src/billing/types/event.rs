// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// `hour` or `day`, if the events are sums of that long.
///
/// The values of `event_time_window`.
///
/// Contract: `#/components/schemas/billing.meter/properties/event_time_window`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventTimeWindow {
    /// `day`: Summed up per day, by UTC.
    Day,
    /// `hour`: Summed up per hour.
    Hour,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    EventTimeWindow;
    0 => Day "day";
    1 => Hour "hour";
}
