// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing_portal.configurations`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/billing_portal/configurations` |
//! | [`create`](create()) | `POST /v1/billing_portal/configurations` |
//! | [`retrieve`](retrieve()) | `GET /v1/billing_portal/configurations/{configuration}` |
//! | [`update`](update()) | `POST /v1/billing_portal/configurations/{configuration}` |
//!
//! Feature: `billing_portal`.

#[cfg(feature = "billing_portal")]
mod requests;
#[cfg(feature = "billing_portal")]
pub use self::requests::*;
#[cfg(feature = "billing_portal")]
pub mod params;
