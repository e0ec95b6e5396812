// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing_portal.sessions`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a visit to the customer portal, where one customer sees invoices and manages subscriptions. | `POST /v1/billing_portal/sessions` |
//!
//! Feature: `billing_portal`.

#[cfg(feature = "billing_portal")]
pub mod requests;
#[cfg(feature = "billing_portal")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "billing_portal")]
#[doc(alias = "PostBillingPortalSessions")]
#[doc(alias = "postbillingportalsessions")]
pub use self::requests::create::create;
#[cfg(feature = "billing_portal")]
pub mod params;
