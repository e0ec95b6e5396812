// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `payment_links.line_items`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all lines of a payment link. | `GET /v1/payment_links/{payment_link}/line_items` |
//!
//! Feature: `payment_links`.

#[cfg(feature = "payment_links")]
pub mod requests;
#[cfg(feature = "payment_links")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "payment_links")]
#[doc(alias = "GetPaymentLinksPaymentLinkLineItems")]
#[doc(alias = "getpaymentlinkspaymentlinklineitems")]
pub use self::requests::list::list;
