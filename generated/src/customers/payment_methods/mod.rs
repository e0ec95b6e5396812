// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers.payment_methods`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/customers/{customer}/payment_methods` |
//! | [`retrieve`](retrieve()) | `GET /v1/customers/{customer}/payment_methods/{payment_method}` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "customers")]
pub mod params;
