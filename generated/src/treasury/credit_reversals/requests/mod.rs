// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `treasury.credit_reversals`, as its functions make them.

#[cfg(feature = "treasury")]
pub(super) mod create;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryCreditReversals")]
#[doc(alias = "posttreasurycreditreversals")]
pub use self::create::Create;
#[cfg(feature = "treasury")]
pub(super) mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryCreditReversals")]
#[doc(alias = "gettreasurycreditreversals")]
pub use self::list::List;
#[cfg(feature = "treasury")]
pub(super) mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryCreditReversalsCreditReversal")]
#[doc(alias = "gettreasurycreditreversalscreditreversal")]
pub use self::retrieve::Retrieve;
