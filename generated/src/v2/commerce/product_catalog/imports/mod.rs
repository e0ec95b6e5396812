// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.commerce.product_catalog.imports`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v2/commerce/product_catalog/imports` |
//! | [`create`](create()) | `POST /v2/commerce/product_catalog/imports` |
//! | [`retrieve`](retrieve()) | `GET /v2/commerce/product_catalog/imports/{id}` |
//!
//! Feature: `v2_commerce`.

#[cfg(feature = "v2_commerce")]
mod requests;
#[cfg(feature = "v2_commerce")]
pub use self::requests::*;
#[cfg(feature = "v2_commerce")]
pub mod params;
