// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `quotes.line_items`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/quotes/{quote}/line_items` |
//!
//! Feature: `quotes`.

#[cfg(feature = "quotes")]
mod requests;
#[cfg(feature = "quotes")]
pub use self::requests::*;
