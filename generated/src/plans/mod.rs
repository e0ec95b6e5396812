// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `plans`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/plans` |
//! | [`create`](create()) | `POST /v1/plans` |
//! | [`retrieve`](retrieve()) | `GET /v1/plans/{plan}` |
//! | [`update`](update()) | `POST /v1/plans/{plan}` |
//! | [`delete`](delete()) | `DELETE /v1/plans/{plan}` |
//!
//! Feature: `plans`.

#[cfg(feature = "plans")]
mod requests;
#[cfg(feature = "plans")]
pub use self::requests::*;
#[cfg(feature = "plans")]
mod types;
#[cfg(feature = "plans")]
pub use self::types::*;
#[cfg(feature = "plans")]
pub mod params;
