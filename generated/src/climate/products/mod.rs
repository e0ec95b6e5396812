// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `climate.products`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/climate/products` |
//! | [`retrieve`](retrieve()) | `GET /v1/climate/products/{product}` |
//!
//! Feature: `climate`.

#[cfg(feature = "climate")]
mod requests;
#[cfg(feature = "climate")]
pub use self::requests::*;
