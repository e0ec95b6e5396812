// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers.tax_ids`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the tax ids of a customer. | `GET /v1/customers/{customer}/tax_ids` |
//! | [`create`](create()) | Adds a tax id to a customer, which coming invoices show. | `POST /v1/customers/{customer}/tax_ids` |
//! | [`retrieve`](retrieve()) | Fetches a tax id of a customer, with the outcome of its check. | `GET /v1/customers/{customer}/tax_ids/{id}` |
//! | [`delete`](delete()) | Deletes a tax id of a customer. | `DELETE /v1/customers/{customer}/tax_ids/{id}` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "customers")]
pub mod params;
