// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "quotes")]
mod list;
#[cfg(feature = "quotes")]
#[doc(alias = "GetQuotesQuoteLineItems")]
#[doc(alias = "getquotesquotelineitems")]
pub use self::list::*;
