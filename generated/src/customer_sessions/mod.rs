// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`CustomerSession`]: Lets Stripe's components on your page, such as the Payment Element or the pricing table, act for one customer, to show and save payment methods for example.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a session that lets components in a browser act for one customer, as with saved payment methods. | `POST /v1/customer_sessions` |
//!
//! Feature: `customer_sessions`.

#[cfg(feature = "customer_sessions")]
pub mod requests;
#[cfg(feature = "customer_sessions")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "customer_sessions")]
#[doc(alias = "PostCustomerSessions")]
#[doc(alias = "postcustomersessions")]
pub use self::requests::create::create;
#[cfg_attr(not(docsrs), cfg(feature = "customer_sessions"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "customer_sessions"))]
pub use self::types::*;
#[cfg(feature = "customer_sessions")]
pub mod params;
