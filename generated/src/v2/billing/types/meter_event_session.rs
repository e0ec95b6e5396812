// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `v2.billing.meter_event_session` object.
///
/// Contract: `#/components/schemas/v2.billing.meter_event_session`.
///
/// Feature: `v2_billing`.
#[derive(Default)]
#[non_exhaustive]
pub struct MeterEventSession {
    /// Authentication token.
    pub authentication_token: String,
    /// Created. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Expires at. An RFC 3339 time.
    pub expires_at: rt::DateTime,
    /// Id.
    pub id: rt::Id<MeterEventSession>,
    /// Livemode.
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
    4 => livemode "livemode" required;
}
