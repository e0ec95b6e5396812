// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `quotes.line_items`, as its functions make them.

#[cfg(feature = "quotes")]
pub(super) mod list;
#[cfg(feature = "quotes")]
#[doc(alias = "GetQuotesQuoteLineItems")]
#[doc(alias = "getquotesquotelineitems")]
pub use self::list::List;
