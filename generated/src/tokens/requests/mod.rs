// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `tokens`, as its functions make them.

#[cfg(feature = "tokens")]
pub(super) mod create;
#[cfg(feature = "tokens")]
#[doc(alias = "PostTokens")]
#[doc(alias = "posttokens")]
pub use self::create::Create;
#[cfg(feature = "tokens")]
pub(super) mod retrieve;
#[cfg(feature = "tokens")]
#[doc(alias = "GetTokensToken")]
#[doc(alias = "gettokenstoken")]
pub use self::retrieve::Retrieve;
