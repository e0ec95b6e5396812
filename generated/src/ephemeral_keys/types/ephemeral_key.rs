// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A key of short life with which a mobile app may read and change one customer, or show the number of one issued card. Your server makes it and hands its [`secret`](Self::secret) to the app.
///
/// The `ephemeral_key` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/ephemeral_keys/object)
///
/// Contract: `#/components/schemas/ephemeral_key`.
///
/// Feature: `ephemeral_keys`.
#[non_exhaustive]
pub struct EphemeralKey {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// When the key stops working. In seconds since 1970.
    pub expires: rt::Timestamp,
    /// Names this object in other calls.
    pub id: rt::Id<EphemeralKey>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What to authenticate with, for the short time that the key lasts.
    pub secret: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    EphemeralKey;
    const "object" = Str("ephemeral_key");
    0 => created "created" required;
    1 => expires "expires" required;
    2 => id "id" required;
    3 => livemode = false "livemode" required;
    4 => secret = None "secret" sensitive;
}
