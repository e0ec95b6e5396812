// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `products.features`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/products/{product}/features` |
//! | [`create`](create()) | `POST /v1/products/{product}/features` |
//! | [`retrieve`](retrieve()) | `GET /v1/products/{product}/features/{id}` |
//! | [`delete`](delete()) | `DELETE /v1/products/{product}/features/{id}` |
//!
//! Feature: `products`.

#[cfg(feature = "products")]
mod requests;
#[cfg(feature = "products")]
pub use self::requests::*;
