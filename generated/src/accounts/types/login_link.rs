// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A single-use address that logs a connected account into its Express Dashboard.
///
/// The `login_link` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts/object)
///
/// Contract: `#/components/schemas/login_link`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct LoginLink {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Where to send the account holder to get into the Express Dashboard. It works once.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    LoginLink;
    const "object" = Str("login_link");
    0 => created "created" required;
    1 => url "url" required;
}
