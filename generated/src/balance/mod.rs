// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `balance`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/balance` |
//!
//! Feature: `balance`.

#[cfg(feature = "balance")]
mod requests;
#[cfg(feature = "balance")]
pub use self::requests::*;
#[cfg(feature = "balance")]
mod types;
#[cfg(feature = "balance")]
pub use self::types::*;
#[cfg(feature = "balance")]
pub mod history;
