// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tax.calculations`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v1/tax/calculations` |
//! | [`retrieve`](retrieve()) | `GET /v1/tax/calculations/{calculation}` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
mod requests;
#[cfg(feature = "tax")]
pub use self::requests::*;
#[cfg(feature = "tax")]
pub mod line_items;
#[cfg(feature = "tax")]
pub mod params;
