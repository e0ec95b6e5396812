// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `radar.value_lists`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/radar/value_lists` |
//! | [`create`](create()) | `POST /v1/radar/value_lists` |
//! | [`retrieve`](retrieve()) | `GET /v1/radar/value_lists/{value_list}` |
//! | [`update`](update()) | `POST /v1/radar/value_lists/{value_list}` |
//! | [`delete`](delete()) | `DELETE /v1/radar/value_lists/{value_list}` |
//!
//! Feature: `radar`.

#[cfg(feature = "radar")]
mod requests;
#[cfg(feature = "radar")]
pub use self::requests::*;
#[cfg(feature = "radar")]
pub mod params;
