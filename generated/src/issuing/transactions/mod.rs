// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing.transactions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/issuing/transactions` |
//! | [`retrieve`](retrieve()) | `GET /v1/issuing/transactions/{transaction}` |
//! | [`update`](update()) | `POST /v1/issuing/transactions/{transaction}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
mod requests;
#[cfg(feature = "issuing")]
pub use self::requests::*;
#[cfg(feature = "issuing")]
pub mod params;
