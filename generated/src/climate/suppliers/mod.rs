// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Supplier`](crate::climate::Supplier): A company that removes carbon for the products of Climate, with where and how it does so.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the companies that remove the carbon. | `GET /v1/climate/suppliers` |
//! | [`retrieve`](retrieve()) | Fetches a company that removes carbon: how it does it, and where. | `GET /v1/climate/suppliers/{supplier}` |
//!
//! Feature: `climate`.

#[cfg(feature = "climate")]
pub mod requests;
#[cfg(feature = "climate")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateSuppliers")]
#[doc(alias = "getclimatesuppliers")]
pub use self::requests::list::list;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateSuppliersSupplier")]
#[doc(alias = "getclimatesupplierssupplier")]
pub use self::requests::retrieve::retrieve;
