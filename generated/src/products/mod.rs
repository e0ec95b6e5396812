// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `products`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/products` |
//! | [`create`](create()) | `POST /v1/products` |
//! | [`search`](search()) | `GET /v1/products/search` |
//! | [`retrieve`](retrieve()) | `GET /v1/products/{id}` |
//! | [`update`](update()) | `POST /v1/products/{id}` |
//! | [`delete`](delete()) | `DELETE /v1/products/{id}` |

#[cfg(feature = "products")]
mod requests;
#[cfg(feature = "products")]
pub use self::requests::*;
#[cfg(feature = "_prices_price")]
mod types;
#[cfg(feature = "_prices_price")]
pub use self::types::*;
#[cfg(feature = "products")]
pub mod features;
#[cfg(feature = "products")]
pub mod params;
