// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `orders`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Create. | `POST /v1/orders` |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/orders/{order}` |
//!
//! Feature: `orders`.

#[cfg(feature = "orders")]
mod requests;
#[cfg(feature = "orders")]
pub use self::requests::*;
#[cfg(feature = "orders")]
mod types;
#[cfg(feature = "orders")]
pub use self::types::*;
#[cfg(feature = "orders")]
pub mod params;
