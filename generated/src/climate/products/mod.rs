// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Product`](crate::climate::Product): A kind of carbon removal that can be ordered, with its price by the ton and how much is left.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the kinds of carbon removal that can be ordered, with their prices per ton. | `GET /v1/climate/products` |
//! | [`retrieve`](retrieve()) | Fetches a kind of carbon removal, with its price and what is left of it. | `GET /v1/climate/products/{product}` |
//!
//! Feature: `climate`.

#[cfg(feature = "climate")]
pub mod requests;
#[cfg(feature = "climate")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateProducts")]
#[doc(alias = "getclimateproducts")]
pub use self::requests::list::list;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateProductsProduct")]
#[doc(alias = "getclimateproductsproduct")]
pub use self::requests::retrieve::retrieve;
