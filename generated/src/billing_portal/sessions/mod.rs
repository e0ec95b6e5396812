// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing_portal.sessions`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a visit to the customer portal, where one customer sees invoices and manages subscriptions. | `POST /v1/billing_portal/sessions` |
//!
//! Feature: `billing_portal`.

#[cfg(feature = "billing_portal")]
mod requests;
#[cfg(feature = "billing_portal")]
pub use self::requests::*;
#[cfg(feature = "billing_portal")]
pub mod params;
