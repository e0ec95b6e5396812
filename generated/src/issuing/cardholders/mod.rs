// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing.cardholders`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/issuing/cardholders` |
//! | [`create`](create()) | `POST /v1/issuing/cardholders` |
//! | [`retrieve`](retrieve()) | `GET /v1/issuing/cardholders/{cardholder}` |
//! | [`update`](update()) | `POST /v1/issuing/cardholders/{cardholder}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
mod requests;
#[cfg(feature = "issuing")]
pub use self::requests::*;
#[cfg(feature = "issuing")]
pub mod params;
