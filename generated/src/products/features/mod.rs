// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `products.features`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the features of a product. | `GET /v1/products/{product}/features` |
//! | [`create`](create()) | Adds a feature to a product. | `POST /v1/products/{product}/features` |
//! | [`retrieve`](retrieve()) | Fetches the tie between a product and one of its features. | `GET /v1/products/{product}/features/{id}` |
//! | [`delete`](delete()) | Takes a feature off a product. | `DELETE /v1/products/{product}/features/{id}` |
//!
//! Feature: `products`.

#[cfg(feature = "products")]
mod requests;
#[cfg(feature = "products")]
pub use self::requests::*;
