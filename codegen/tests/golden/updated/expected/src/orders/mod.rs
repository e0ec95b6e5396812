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
pub mod requests;
#[cfg(feature = "orders")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "orders")]
#[doc(alias = "PostOrders")]
#[doc(alias = "postorders")]
pub use self::requests::create::create;
#[cfg(feature = "orders")]
#[doc(alias = "GetOrdersOrder")]
#[doc(alias = "getordersorder")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "orders"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "orders"))]
pub use self::types::*;
#[cfg(feature = "orders")]
pub mod params;
