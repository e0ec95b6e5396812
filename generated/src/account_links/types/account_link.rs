// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A single-use address that leads a connected account to Stripe's onboarding pages. It lasts for minutes, so make one when the user is about to follow it.
///
/// The `account_link` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/account_links/object)
///
/// Contract: `#/components/schemas/account_link`.
///
/// Feature: `account_links`.
#[non_exhaustive]
pub struct AccountLink {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// When it can no longer be used. In seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Where to send the account holder. It works once and for a few minutes: never mail it.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AccountLink;
    const "object" = Str("account_link");
    0 => created "created" required;
    1 => expires_at "expires_at" required;
    2 => url "url" required;
}
