// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `treasury.debit_reversals`, as its functions make them.

#[cfg(feature = "treasury")]
pub(super) mod create;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryDebitReversals")]
#[doc(alias = "posttreasurydebitreversals")]
pub use self::create::Create;
#[cfg(feature = "treasury")]
pub(super) mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryDebitReversals")]
#[doc(alias = "gettreasurydebitreversals")]
pub use self::list::List;
#[cfg(feature = "treasury")]
pub(super) mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryDebitReversalsDebitReversal")]
#[doc(alias = "gettreasurydebitreversalsdebitreversal")]
pub use self::retrieve::Retrieve;
