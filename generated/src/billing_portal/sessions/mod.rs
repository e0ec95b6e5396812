// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing_portal.sessions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v1/billing_portal/sessions` |
//!
//! Feature: `billing_portal`.

#[cfg(feature = "billing_portal")]
mod requests;
#[cfg(feature = "billing_portal")]
pub use self::requests::*;
#[cfg(feature = "billing_portal")]
pub mod params;
