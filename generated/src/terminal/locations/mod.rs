// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `terminal.locations`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/terminal/locations` |
//! | [`create`](create()) | `POST /v1/terminal/locations` |
//! | [`retrieve`](retrieve()) | `GET /v1/terminal/locations/{location}` |
//! | [`update`](update()) | `POST /v1/terminal/locations/{location}` |
//! | [`delete`](delete()) | `DELETE /v1/terminal/locations/{location}` |
//!
//! Feature: `terminal`.

#[cfg(feature = "terminal")]
mod requests;
#[cfg(feature = "terminal")]
pub use self::requests::*;
#[cfg(feature = "terminal")]
pub mod params;
