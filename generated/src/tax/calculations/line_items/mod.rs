// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tax.calculations.line_items`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/tax/calculations/{calculation}/line_items` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
mod requests;
#[cfg(feature = "tax")]
pub use self::requests::*;
