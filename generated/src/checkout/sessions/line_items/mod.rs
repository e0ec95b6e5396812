// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`LineItem`](crate::types::LineItem): One thing that is sold in a checkout session, payment link or quote: a price and a quantity, with what it comes to after discounts and taxes.
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
