// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`LineItem`](crate::types::LineItem): One thing that is sold in a checkout session, payment link or quote: a price and a quantity, with what it comes to after discounts and taxes.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all lines of a quote. | `GET /v1/quotes/{quote}/line_items` |
//!
//! Feature: `quotes`.

#[cfg(feature = "quotes")]
pub mod requests;
#[cfg(feature = "quotes")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "quotes")]
#[doc(alias = "GetQuotesQuoteLineItems")]
#[doc(alias = "getquotesquotelineitems")]
pub use self::requests::list::list;
