// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers.subscriptions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/customers/{customer}/subscriptions` |
//! | [`create`](create()) | `POST /v1/customers/{customer}/subscriptions` |
//! | [`retrieve`](retrieve()) | `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}` |
//! | [`update`](update()) | `POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}` |
//! | [`cancel`](cancel()) | `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}` |
//! | [`retrieve_discount`](retrieve_discount()) | `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount` |
//! | [`delete_discount`](delete_discount()) | `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "customers")]
pub mod params;
