// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `confirmation_tokens`, as its functions make them.

#[cfg(feature = "confirmation_tokens")]
pub(super) mod retrieve;
#[cfg(feature = "confirmation_tokens")]
#[doc(alias = "GetConfirmationTokensConfirmationToken")]
#[doc(alias = "getconfirmationtokensconfirmationtoken")]
pub use self::retrieve::Retrieve;
