// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `balance.history`, as its functions make them.

#[cfg(feature = "balance")]
pub(super) mod list;
#[cfg(feature = "balance")]
#[doc(alias = "GetBalanceHistory")]
#[doc(alias = "getbalancehistory")]
pub use self::list::List;
#[cfg(feature = "balance")]
pub(super) mod retrieve;
#[cfg(feature = "balance")]
#[doc(alias = "GetBalanceHistoryId")]
#[doc(alias = "getbalancehistoryid")]
pub use self::retrieve::Retrieve;
