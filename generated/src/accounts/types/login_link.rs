// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `login_link` object.
///
/// Contract: `#/components/schemas/login_link`.
///
/// Feature: `accounts`.
#[derive(Default)]
#[non_exhaustive]
pub struct LoginLink {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Url. At most 5000 characters.
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
