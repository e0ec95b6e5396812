// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "confirmation_tokens")]
mod retrieve;
#[cfg(feature = "confirmation_tokens")]
#[doc(alias = "GetConfirmationTokensConfirmationToken")]
#[doc(alias = "getconfirmationtokensconfirmationtoken")]
pub use self::retrieve::*;
