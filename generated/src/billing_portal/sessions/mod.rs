// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Session`](crate::billing_portal::Session): One visit of one customer to the customer portal, where they manage subscriptions, payment methods and invoices.
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
