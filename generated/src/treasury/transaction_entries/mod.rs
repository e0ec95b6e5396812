// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`TransactionEntry`](crate::treasury::TransactionEntry): One step of a [treasury transaction](crate::treasury::Transaction): money held, posted or released.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the single steps in which transactions changed a financial account's balance. | `GET /v1/treasury/transaction_entries` |
//! | [`retrieve`](retrieve()) | Fetches one step in which a transaction changed a financial account's balance. | `GET /v1/treasury/transaction_entries/{id}` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
pub mod requests;
#[cfg(feature = "treasury")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryTransactionEntries")]
#[doc(alias = "gettreasurytransactionentries")]
pub use self::requests::list::list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryTransactionEntriesId")]
#[doc(alias = "gettreasurytransactionentriesid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "treasury")]
pub mod params;
