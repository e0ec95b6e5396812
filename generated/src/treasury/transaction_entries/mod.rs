// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `treasury.transaction_entries`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the single steps in which transactions changed a financial account's balance. | `GET /v1/treasury/transaction_entries` |
//! | [`retrieve`](retrieve()) | Fetches one step in which a transaction changed a financial account's balance. | `GET /v1/treasury/transaction_entries/{id}` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
mod requests;
#[cfg(feature = "treasury")]
pub use self::requests::*;
#[cfg(feature = "treasury")]
pub mod params;
