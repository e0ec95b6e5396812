// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `v2.core.account_person_token` object.
///
/// Contract: `#/components/schemas/v2.core.account_person_token`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountPersonToken {
    /// Created. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Expires at. An RFC 3339 time.
    pub expires_at: rt::DateTime,
    /// Id.
    pub id: rt::Id<AccountPersonToken>,
    /// Livemode.
    pub livemode: bool,
    /// Used.
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
    3 => livemode "livemode" required;
    4 => used "used" required;
}
