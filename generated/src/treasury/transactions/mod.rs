// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Transaction`](crate::treasury::Transaction): A change to the balance of a financial account, with what caused it in `flow`.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists what moved a financial account's balance, the newest first by when it was made or posted. | `GET /v1/treasury/transactions` |
//! | [`retrieve`](retrieve()) | Fetches one transaction of a financial account, with the flow that caused it. | `GET /v1/treasury/transactions/{id}` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
pub mod requests;
#[cfg(feature = "treasury")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryTransactions")]
#[doc(alias = "gettreasurytransactions")]
pub use self::requests::list::list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryTransactionsId")]
#[doc(alias = "gettreasurytransactionsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "treasury")]
pub mod params;
