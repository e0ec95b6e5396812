// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`BalanceSettings`]: How an account is paid out and what becomes of a negative balance: schedule, minimum balances, settlement delay, debits from the bank account.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches how an account's balance is paid out and settled: payout schedule, delays, debits. | `GET /v1/balance_settings` |
//! | [`update`](update()) | Changes how an account's balance is paid out and settled. | `POST /v1/balance_settings` |
//!
//! Feature: `balance_settings`.

#[cfg(feature = "balance_settings")]
pub mod requests;
#[cfg(feature = "balance_settings")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "balance_settings")]
#[doc(alias = "GetBalanceSettings")]
#[doc(alias = "getbalancesettings")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "balance_settings")]
#[doc(alias = "PostBalanceSettings")]
#[doc(alias = "postbalancesettings")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "balance_settings"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "balance_settings"))]
pub use self::types::*;
#[cfg(feature = "balance_settings")]
pub mod params;
