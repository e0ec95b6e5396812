// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers.tax_ids`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/customers/{customer}/tax_ids` |
//! | [`create`](create()) | `POST /v1/customers/{customer}/tax_ids` |
//! | [`retrieve`](retrieve()) | `GET /v1/customers/{customer}/tax_ids/{id}` |
//! | [`delete`](delete()) | `DELETE /v1/customers/{customer}/tax_ids/{id}` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "customers")]
pub mod params;
