// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `quotes.line_items`
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
