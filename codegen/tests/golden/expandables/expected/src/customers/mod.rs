// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/customers/{customer}` |
//! | [`delete`](delete()) | `DELETE /v1/customers/{customer}` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "customers")]
mod types;
#[cfg(feature = "customers")]
pub use self::types::*;
