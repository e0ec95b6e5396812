// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Data of a person, handed in by the browser so that it doesn't pass through your server. It creates or updates one person, once. Platforms in some countries must use it.
///
/// The `v2.core.account_person_token` object.
///
/// Contract: `#/components/schemas/v2.core.account_person_token`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountPersonToken {
    /// When it was made. An RFC 3339 time.
    pub created: rt::DateTime,
    /// When it can no longer be used. An RFC 3339 time.
    pub expires_at: rt::DateTime,
    /// Names this object in other calls.
    pub id: rt::Id<AccountPersonToken>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether the token has been used. It works once.
    pub used: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AccountPersonToken;
    const "object" = Str("v2.core.account_person_token");
    0 => created "created" required;
    1 => expires_at "expires_at" required;
    2 => id "id" required;
    3 => livemode = false "livemode" required;
    4 => used = false "used" required;
}
