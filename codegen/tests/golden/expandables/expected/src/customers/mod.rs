// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/customers/{customer}` |
//! | [`delete`](delete()) | Delete. | `DELETE /v1/customers/{customer}` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
pub mod requests;
#[cfg(feature = "customers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomer")]
#[doc(alias = "deletecustomerscustomer")]
pub use self::requests::delete::delete;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomer")]
#[doc(alias = "getcustomerscustomer")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "customers"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "customers"))]
pub use self::types::*;
