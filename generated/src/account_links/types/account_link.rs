// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `account_link` object.
///
/// Contract: `#/components/schemas/account_link`.
///
/// Feature: `account_links`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountLink {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Expires at, in seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Url. At most 5000 characters.
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
