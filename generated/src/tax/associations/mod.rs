// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tax.associations`
//!
//! | function | operation |
//! | --- | --- |
//! | [`find`](find()) | `GET /v1/tax/associations/find` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
mod requests;
#[cfg(feature = "tax")]
pub use self::requests::*;
