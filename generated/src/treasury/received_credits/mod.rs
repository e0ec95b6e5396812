// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `treasury.received_credits`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists money that others sent to a financial account. | `GET /v1/treasury/received_credits` |
//! | [`retrieve`](retrieve()) | Fetches a received credit: who sent it, and by which network. | `GET /v1/treasury/received_credits/{id}` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
mod requests;
#[cfg(feature = "treasury")]
pub use self::requests::*;
#[cfg(feature = "treasury")]
pub mod params;
