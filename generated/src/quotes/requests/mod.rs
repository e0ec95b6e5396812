// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "quotes")]
mod accept;
#[cfg(feature = "quotes")]
#[doc(alias = "PostQuotesQuoteAccept")]
#[doc(alias = "postquotesquoteaccept")]
pub use self::accept::*;
#[cfg(feature = "quotes")]
mod cancel;
#[cfg(feature = "quotes")]
#[doc(alias = "PostQuotesQuoteCancel")]
#[doc(alias = "postquotesquotecancel")]
pub use self::cancel::*;
#[cfg(feature = "quotes")]
mod create;
#[cfg(feature = "quotes")]
#[doc(alias = "PostQuotes")]
#[doc(alias = "postquotes")]
pub use self::create::*;
#[cfg(feature = "quotes")]
mod finalize_quote;
#[cfg(feature = "quotes")]
#[doc(alias = "PostQuotesQuoteFinalize")]
#[doc(alias = "postquotesquotefinalize")]
pub use self::finalize_quote::*;
#[cfg(feature = "quotes")]
mod list;
#[cfg(feature = "quotes")]
#[doc(alias = "GetQuotes")]
#[doc(alias = "getquotes")]
pub use self::list::*;
#[cfg(feature = "quotes")]
mod pdf;
#[cfg(feature = "quotes")]
#[doc(alias = "GetQuotesQuotePdf")]
#[doc(alias = "getquotesquotepdf")]
pub use self::pdf::*;
#[cfg(feature = "quotes")]
mod retrieve;
#[cfg(feature = "quotes")]
#[doc(alias = "GetQuotesQuote")]
#[doc(alias = "getquotesquote")]
pub use self::retrieve::*;
#[cfg(feature = "quotes")]
mod update;
#[cfg(feature = "quotes")]
#[doc(alias = "PostQuotesQuote")]
#[doc(alias = "postquotesquote")]
pub use self::update::*;
