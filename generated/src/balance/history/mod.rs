// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`BalanceTransaction`](crate::balance_transactions::BalanceTransaction): One movement of your Stripe balance, with what Stripe took as fee.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists what moved the account's balance, the newest first. | `GET /v1/balance/history` |
//! | [`retrieve`](retrieve()) | Fetches one movement of the account's balance. | `GET /v1/balance/history/{id}` |
//!
//! Feature: `balance`.

#[cfg(feature = "balance")]
pub mod requests;
#[cfg(feature = "balance")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "balance")]
#[doc(alias = "GetBalanceHistory")]
#[doc(alias = "getbalancehistory")]
pub use self::requests::list::list;
#[cfg(feature = "balance")]
#[doc(alias = "GetBalanceHistoryId")]
#[doc(alias = "getbalancehistoryid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "balance")]
pub mod params;
