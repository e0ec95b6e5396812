// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Session`](crate::checkout::Session): One customer's visit to Checkout, the payment page that Stripe hosts or that you embed.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists checkout sessions, filtered by customer, payment, subscription, payment link or status. | `GET /v1/checkout/sessions` |
//! | [`create`](create()) | Creates a page where a customer pays once, subscribes, or saves a payment method. | `POST /v1/checkout/sessions` |
//! | [`retrieve`](retrieve()) | Fetches a checkout session, to see whether the customer has paid before you fulfill the order. | `GET /v1/checkout/sessions/{session}` |
//! | [`update`](update()) | Changes an open checkout session: its lines, shipping options, what was collected, or metadata. | `POST /v1/checkout/sessions/{session}` |
//! | [`expire`](expire()) | Ends an open checkout session, so that nobody can pay on it. | `POST /v1/checkout/sessions/{session}/expire` |
//!
//! Feature: `checkout`.

#[cfg(feature = "checkout")]
pub mod requests;
#[cfg(feature = "checkout")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "checkout")]
#[doc(alias = "PostCheckoutSessions")]
#[doc(alias = "postcheckoutsessions")]
pub use self::requests::create::create;
#[cfg(feature = "checkout")]
#[doc(alias = "PostCheckoutSessionsSessionExpire")]
#[doc(alias = "postcheckoutsessionssessionexpire")]
pub use self::requests::expire::expire;
#[cfg(feature = "checkout")]
#[doc(alias = "GetCheckoutSessions")]
#[doc(alias = "getcheckoutsessions")]
pub use self::requests::list::list;
#[cfg(feature = "checkout")]
#[doc(alias = "GetCheckoutSessionsSession")]
#[doc(alias = "getcheckoutsessionssession")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "checkout")]
#[doc(alias = "PostCheckoutSessionsSession")]
#[doc(alias = "postcheckoutsessionssession")]
pub use self::requests::update::update;
#[cfg(feature = "checkout")]
pub mod line_items;
#[cfg(feature = "checkout")]
pub mod params;
