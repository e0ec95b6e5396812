// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`LineItem`](crate::types::LineItem): One thing that is sold in a checkout session, payment link or quote: a price and a quantity, with what it comes to after discounts and taxes.
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
