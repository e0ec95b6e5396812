// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What a meter counted for a customer within a span of time. Events are processed with a delay, so the latest may be missing.
///
/// The `billing.meter_event_summary` object.
///
/// Contract: `#/components/schemas/billing.meter_event_summary`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct MeterEventSummary {
    /// All events of the window taken together, as the meter's `default_aggregation` says. Both ends of the window count.
    pub aggregated_value: f64,
    /// When the summed time ends. Events of that very moment aren't in it. In seconds since 1970.
    pub end_time: rt::Timestamp,
    /// Names this object in other calls.
    pub id: rt::Id<MeterEventSummary>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Id of the [billing meter](crate::billing::Meter) whose usage it sums up.
    pub meter: String,
    /// When the time that is summed up begins, that moment included. In seconds since 1970.
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
    3 => livemode = false "livemode" required;
    4 => meter "meter" required;
    5 => start_time "start_time" required;
}
