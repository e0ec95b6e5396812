// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Error.
///
/// Contract: `#/components/schemas/error`.
///
/// Feature: `errors`.
#[non_exhaustive]
pub struct Error {
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Error;
    0 => r#type "type" required;
}
