// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `webhook_endpoints`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/webhook_endpoints` |
//! | [`create`](create()) | `POST /v1/webhook_endpoints` |
//! | [`retrieve`](retrieve()) | `GET /v1/webhook_endpoints/{webhook_endpoint}` |
//! | [`update`](update()) | `POST /v1/webhook_endpoints/{webhook_endpoint}` |
//! | [`delete`](delete()) | `DELETE /v1/webhook_endpoints/{webhook_endpoint}` |
//!
//! Feature: `webhook_endpoints`.

#[cfg(feature = "webhook_endpoints")]
mod requests;
#[cfg(feature = "webhook_endpoints")]
pub use self::requests::*;
#[cfg(feature = "webhook_endpoints")]
mod types;
#[cfg(feature = "webhook_endpoints")]
pub use self::types::*;
#[cfg(feature = "webhook_endpoints")]
pub mod params;
