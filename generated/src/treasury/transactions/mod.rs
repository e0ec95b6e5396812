// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `treasury.transactions`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists what moved a financial account's balance, the newest first by when it was made or posted. | `GET /v1/treasury/transactions` |
//! | [`retrieve`](retrieve()) | Fetches one transaction of a financial account, with the flow that caused it. | `GET /v1/treasury/transactions/{id}` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
mod requests;
#[cfg(feature = "treasury")]
pub use self::requests::*;
#[cfg(feature = "treasury")]
pub mod params;
