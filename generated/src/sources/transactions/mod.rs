// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `sources.transactions`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the transfers that came in on a source, such as by bank transfer. | `GET /v1/sources/{source}/source_transactions` |
//! | [`retrieve`](retrieve()) | Fetches one transfer that came in on a source. | `GET /v1/sources/{source}/source_transactions/{source_transaction}` |
//!
//! Feature: `sources`.

#[cfg(feature = "sources")]
mod requests;
#[cfg(feature = "sources")]
pub use self::requests::*;
