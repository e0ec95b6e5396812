// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `climate.orders`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists your orders of carbon removal, the newest first. | `GET /v1/climate/orders` |
//! | [`create`](create()) | Orders tons of carbon removal and pays at once from your Stripe balance. | `POST /v1/climate/orders` |
//! | [`retrieve`](retrieve()) | Fetches an order of carbon removal, with its status and expected delivery. | `GET /v1/climate/orders/{order}` |
//! | [`update`](update()) | Changes for whom an order of carbon removal was made, or its metadata. | `POST /v1/climate/orders/{order}` |
//! | [`cancel`](cancel()) | Cancels an order of carbon removal in its first 24 hours. | `POST /v1/climate/orders/{order}/cancel` |
//!
//! Feature: `climate`.

#[cfg(feature = "climate")]
mod requests;
#[cfg(feature = "climate")]
pub use self::requests::*;
#[cfg(feature = "climate")]
pub mod params;
