// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `issuing.tokens`, as its functions make them.

#[cfg(feature = "issuing")]
pub(super) mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingTokens")]
#[doc(alias = "getissuingtokens")]
pub use self::list::List;
#[cfg(feature = "issuing")]
pub(super) mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingTokensToken")]
#[doc(alias = "getissuingtokenstoken")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "issuing")]
pub(super) mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingTokensToken")]
#[doc(alias = "postissuingtokenstoken")]
pub use self::update::Update;
