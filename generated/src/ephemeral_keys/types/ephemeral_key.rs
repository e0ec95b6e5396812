// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `ephemeral_key` object.
///
/// Contract: `#/components/schemas/ephemeral_key`.
///
/// Feature: `ephemeral_keys`.
#[derive(Default)]
#[non_exhaustive]
pub struct EphemeralKey {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Expires, in seconds since 1970.
    pub expires: rt::Timestamp,
    /// Id. At most 5000 characters.
    pub id: rt::Id<EphemeralKey>,
    /// Livemode.
    pub livemode: bool,
    /// Secret. At most 5000 characters.
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
    3 => livemode "livemode" required;
    4 => secret "secret" sensitive;
}
