// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`TaxId`](crate::tax_ids::TaxId): A number under which a customer or your account is registered for tax, such as a VAT number in the European Union.
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
pub mod requests;
#[cfg(feature = "customers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerTaxIds")]
#[doc(alias = "postcustomerscustomertaxids")]
pub use self::requests::create::create;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerTaxIdsId")]
#[doc(alias = "deletecustomerscustomertaxidsid")]
pub use self::requests::delete::delete;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerTaxIds")]
#[doc(alias = "getcustomerscustomertaxids")]
pub use self::requests::list::list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerTaxIdsId")]
#[doc(alias = "getcustomerscustomertaxidsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "customers")]
pub mod params;
