// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `quotes.computed_upfront_line_items`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/quotes/{quote}/computed_upfront_line_items` |
//!
//! Feature: `quotes`.

#[cfg(feature = "quotes")]
mod requests;
#[cfg(feature = "quotes")]
pub use self::requests::*;
