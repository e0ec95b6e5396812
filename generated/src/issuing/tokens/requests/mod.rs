// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "issuing")]
mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingTokens")]
#[doc(alias = "getissuingtokens")]
pub use self::list::*;
#[cfg(feature = "issuing")]
mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingTokensToken")]
#[doc(alias = "getissuingtokenstoken")]
pub use self::retrieve::*;
#[cfg(feature = "issuing")]
mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingTokensToken")]
#[doc(alias = "postissuingtokenstoken")]
pub use self::update::*;
