// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `billing.meter_event` object.
///
/// Contract: `#/components/schemas/billing.meter_event`.
///
/// Feature: `billing`.
#[derive(Default)]
#[non_exhaustive]
pub struct MeterEvent {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Event name. At most 100 characters.
    pub event_name: String,
    /// Identifier. At most 5000 characters.
    pub identifier: String,
    /// Livemode.
    pub livemode: bool,
    /// Payload. A map with free keys.
    pub payload: rt::Metadata,
    /// Timestamp, in seconds since 1970.
    pub timestamp: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    MeterEvent;
    const "object" = Str("billing.meter_event");
    0 => created "created" required;
    1 => event_name "event_name" required;
    2 => identifier "identifier" required;
    3 => livemode "livemode" required;
    4 => payload "payload" required;
    5 => timestamp "timestamp" required;
}
