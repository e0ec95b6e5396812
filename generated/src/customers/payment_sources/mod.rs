// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers.payment_sources`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/customers/{customer}/sources` |
//! | [`create`](create()) | `POST /v1/customers/{customer}/sources` |
//! | [`retrieve`](retrieve()) | `GET /v1/customers/{customer}/sources/{id}` |
//! | [`update`](update()) | `POST /v1/customers/{customer}/sources/{id}` |
//! | [`verify`](verify()) | `POST /v1/customers/{customer}/sources/{id}/verify` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "customers")]
pub mod params;
