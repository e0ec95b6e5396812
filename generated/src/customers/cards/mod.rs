// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers.cards`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/customers/{customer}/cards` |
//! | [`create`](create()) | `POST /v1/customers/{customer}/cards` |
//! | [`retrieve`](retrieve()) | `GET /v1/customers/{customer}/cards/{id}` |
//! | [`update`](update()) | `POST /v1/customers/{customer}/cards/{id}` |
//! | [`delete`](delete()) | `DELETE /v1/customers/{customer}/cards/{id}` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "customers")]
pub mod params;
