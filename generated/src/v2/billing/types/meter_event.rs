// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// One report of usage for a [billing meter](crate::billing::Meter): who used how much, and when. It is counted asynchronously, and billed with the next invoice.
///
/// The `v2.billing.meter_event` object.
///
/// Contract: `#/components/schemas/v2.billing.meter_event`.
///
/// Feature: `v2_billing`.
#[non_exhaustive]
pub struct MeterEvent {
    /// When it was made. An RFC 3339 time.
    pub created: rt::DateTime,
    /// The event that a meter counts, by name. It has to be that of the meter.
    pub event_name: String,
    /// Names the event, so that it is counted once: the same one isn't taken again within 24 hours.
    pub identifier: String,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Who used how much: the customer's id and the value, under the keys that the meter names.
    pub payload: rt::Metadata,
    /// When what is counted happened: at most 35 days back and 5 minutes ahead. An RFC 3339 time.
    pub timestamp: rt::DateTime,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    MeterEvent;
    const "object" = Str("v2.billing.meter_event");
    0 => created "created" required;
    1 => event_name "event_name" required;
    2 => identifier "identifier" required;
    3 => livemode = false "livemode" required;
    4 => payload "payload" required;
    5 => timestamp "timestamp" required;
}
