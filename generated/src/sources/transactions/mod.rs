// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `sources.transactions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/sources/{source}/source_transactions` |
//! | [`retrieve`](retrieve()) | `GET /v1/sources/{source}/source_transactions/{source_transaction}` |
//!
//! Feature: `sources`.

#[cfg(feature = "sources")]
mod requests;
#[cfg(feature = "sources")]
pub use self::requests::*;
