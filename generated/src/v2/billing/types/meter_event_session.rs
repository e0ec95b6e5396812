// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A pass to send usage in bulk, at a much higher rate than single calls. Its token lasts 15 minutes: make another one then.
///
/// The `v2.billing.meter_event_session` object.
///
/// Contract: `#/components/schemas/v2.billing.meter_event_session`.
///
/// Feature: `v2_billing`.
#[non_exhaustive]
pub struct MeterEventSession {
    /// The bearer token to send meter events with, until the session expires.
    pub authentication_token: String,
    /// When it was made. An RFC 3339 time.
    pub created: rt::DateTime,
    /// When it can no longer be used. An RFC 3339 time.
    pub expires_at: rt::DateTime,
    /// Names this object in other calls.
    pub id: rt::Id<MeterEventSession>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    MeterEventSession;
    const "object" = Str("v2.billing.meter_event_session");
    0 => authentication_token "authentication_token" required sensitive;
    1 => created "created" required;
    2 => expires_at "expires_at" required;
    3 => id "id" required;
    4 => livemode = false "livemode" required;
}
