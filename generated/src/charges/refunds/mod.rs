// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `charges.refunds`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/charges/{charge}/refunds` |
//! | [`create`](create()) | `POST /v1/charges/{charge}/refunds` |
//! | [`retrieve`](retrieve()) | `GET /v1/charges/{charge}/refunds/{refund}` |
//! | [`update`](update()) | `POST /v1/charges/{charge}/refunds/{refund}` |
//!
//! Feature: `charges`.

#[cfg(feature = "charges")]
mod requests;
#[cfg(feature = "charges")]
pub use self::requests::*;
#[cfg(feature = "charges")]
pub mod params;
