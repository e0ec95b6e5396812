// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`BalanceTransaction`]: One movement of your Stripe balance, with what Stripe took as fee.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists what moved the account's balance: charges, refunds, fees, transfers, payouts. | `GET /v1/balance_transactions` |
//! | [`retrieve`](retrieve()) | Fetches one movement of the account's balance, with its fees and when it becomes available. | `GET /v1/balance_transactions/{id}` |

#[cfg(feature = "balance_transactions")]
pub mod requests;
#[cfg(feature = "balance_transactions")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "balance_transactions")]
#[doc(alias = "GetBalanceTransactions")]
#[doc(alias = "getbalancetransactions")]
pub use self::requests::list::list;
#[cfg(feature = "balance_transactions")]
#[doc(alias = "GetBalanceTransactionsId")]
#[doc(alias = "getbalancetransactionsid")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(any(feature = "balance", feature = "balance_transactions")))]
mod types;
#[cfg_attr(not(docsrs), cfg(any(feature = "balance", feature = "balance_transactions")))]
pub use self::types::*;
#[cfg(not(any(feature = "balance", feature = "balance_transactions")))]
mod opaque;
#[cfg(not(any(feature = "balance", feature = "balance_transactions")))]
pub use self::opaque::*;
#[cfg(feature = "balance_transactions")]
pub mod params;
