// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `climate.orders`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/climate/orders` |
//! | [`create`](create()) | `POST /v1/climate/orders` |
//! | [`retrieve`](retrieve()) | `GET /v1/climate/orders/{order}` |
//! | [`update`](update()) | `POST /v1/climate/orders/{order}` |
//! | [`cancel`](cancel()) | `POST /v1/climate/orders/{order}/cancel` |
//!
//! Feature: `climate`.

#[cfg(feature = "climate")]
mod requests;
#[cfg(feature = "climate")]
pub use self::requests::*;
#[cfg(feature = "climate")]
pub mod params;
