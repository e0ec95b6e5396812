// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `quotes.computed_upfront_line_items`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all lines that a quote bills on acceptance. | `GET /v1/quotes/{quote}/computed_upfront_line_items` |
//!
//! Feature: `quotes`.

#[cfg(feature = "quotes")]
mod requests;
#[cfg(feature = "quotes")]
pub use self::requests::*;
