// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `checkout.sessions.line_items`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all lines of a checkout session. | `GET /v1/checkout/sessions/{session}/line_items` |
//!
//! Feature: `checkout`.

#[cfg(feature = "checkout")]
pub mod requests;
#[cfg(feature = "checkout")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "checkout")]
#[doc(alias = "GetCheckoutSessionsSessionLineItems")]
#[doc(alias = "getcheckoutsessionssessionlineitems")]
pub use self::requests::list::list;
