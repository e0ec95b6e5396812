// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tax.settings`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/tax/settings` |
//! | [`update`](update()) | `POST /v1/tax/settings` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
mod requests;
#[cfg(feature = "tax")]
pub use self::requests::*;
#[cfg(feature = "tax")]
pub mod params;
