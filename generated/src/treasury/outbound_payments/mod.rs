// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `treasury.outbound_payments`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/treasury/outbound_payments` |
//! | [`create`](create()) | `POST /v1/treasury/outbound_payments` |
//! | [`retrieve`](retrieve()) | `GET /v1/treasury/outbound_payments/{id}` |
//! | [`cancel`](cancel()) | `POST /v1/treasury/outbound_payments/{id}/cancel` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
mod requests;
#[cfg(feature = "treasury")]
pub use self::requests::*;
#[cfg(feature = "treasury")]
pub mod params;
