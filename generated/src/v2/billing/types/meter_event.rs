// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `v2.billing.meter_event` object.
///
/// Contract: `#/components/schemas/v2.billing.meter_event`.
///
/// Feature: `v2_billing`.
#[derive(Default)]
#[non_exhaustive]
pub struct MeterEvent {
    /// Created. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Event name.
    pub event_name: String,
    /// Identifier.
    pub identifier: String,
    /// Livemode.
    pub livemode: bool,
    /// Payload. A map with free keys.
    pub payload: rt::Metadata,
    /// Timestamp. An RFC 3339 time.
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
    3 => livemode "livemode" required;
    4 => payload "payload" required;
    5 => timestamp "timestamp" required;
}
