// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "quotes")]
mod list;
#[cfg(feature = "quotes")]
#[doc(alias = "GetQuotesQuoteComputedUpfrontLineItems")]
#[doc(alias = "getquotesquotecomputedupfrontlineitems")]
pub use self::list::*;
