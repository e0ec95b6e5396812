// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tokens")]
mod create;
#[cfg(feature = "tokens")]
#[doc(alias = "PostTokens")]
#[doc(alias = "posttokens")]
pub use self::create::*;
#[cfg(feature = "tokens")]
mod retrieve;
#[cfg(feature = "tokens")]
#[doc(alias = "GetTokensToken")]
#[doc(alias = "gettokenstoken")]
pub use self::retrieve::*;
