// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `billing.meter_event_summary` object.
///
/// Contract: `#/components/schemas/billing.meter_event_summary`.
///
/// Feature: `billing`.
#[derive(Default)]
#[non_exhaustive]
pub struct MeterEventSummary {
    /// Aggregated value.
    pub aggregated_value: f64,
    /// End time, in seconds since 1970.
    pub end_time: rt::Timestamp,
    /// Id. At most 5000 characters.
    pub id: rt::Id<MeterEventSummary>,
    /// Livemode.
    pub livemode: bool,
    /// Meter. At most 5000 characters.
    pub meter: String,
    /// Start time, in seconds since 1970.
    pub start_time: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    MeterEventSummary;
    const "object" = Str("billing.meter_event_summary");
    0 => aggregated_value "aggregated_value" required;
    1 => end_time "end_time" required;
    2 => id "id" required;
    3 => livemode "livemode" required;
    4 => meter "meter" required;
    5 => start_time "start_time" required;
}
