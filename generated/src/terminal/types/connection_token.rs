// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `terminal.connection_token` object.
///
/// Contract: `#/components/schemas/terminal.connection_token`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectionToken {
    /// Location. At most 5000 characters.
    pub location: Option<String>,
    /// Secret. At most 5000 characters.
    pub secret: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ConnectionToken;
    const "object" = Str("terminal.connection_token");
    0 => location "location";
    1 => secret "secret" required sensitive;
}
