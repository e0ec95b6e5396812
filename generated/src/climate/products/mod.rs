// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `climate.products`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the kinds of carbon removal that can be ordered, with their prices per ton. | `GET /v1/climate/products` |
//! | [`retrieve`](retrieve()) | Fetches a kind of carbon removal, with its price and what is left of it. | `GET /v1/climate/products/{product}` |
//!
//! Feature: `climate`.

#[cfg(feature = "climate")]
mod requests;
#[cfg(feature = "climate")]
pub use self::requests::*;
