// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `forwarding.requests`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/forwarding/requests` |
//! | [`create`](create()) | `POST /v1/forwarding/requests` |
//! | [`retrieve`](retrieve()) | `GET /v1/forwarding/requests/{id}` |
//!
//! Feature: `forwarding`.

#[cfg(feature = "forwarding")]
mod requests;
#[cfg(feature = "forwarding")]
pub use self::requests::*;
#[cfg(feature = "forwarding")]
pub mod params;
