// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tax.calculations.line_items`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all lines of a tax calculation, until it expires. | `GET /v1/tax/calculations/{calculation}/line_items` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
mod requests;
#[cfg(feature = "tax")]
pub use self::requests::*;
