// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// One report of usage: a customer did something at some time. The [billing meter](crate::billing::Meter) of the same event name counts it, asynchronously, and the next invoice bills it.
///
/// The `billing.meter_event` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/meter_events/object)
///
/// Contract: `#/components/schemas/billing.meter_event`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct MeterEvent {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The event that a meter counts, by name. It has to be that of the meter. At most 100 characters.
    pub event_name: String,
    /// Names the event, so that it is counted once: the same one isn't taken again within 24 hours.
    pub identifier: String,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Who used how much: the customer's id and the value, under the keys that the meter names.
    pub payload: rt::Metadata,
    /// When what is counted happened. In seconds since 1970.
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
    3 => livemode = false "livemode" required;
    4 => payload "payload" required;
    5 => timestamp "timestamp" required;
}
