// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `radar.value_list_items`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/radar/value_list_items` |
//! | [`create`](create()) | `POST /v1/radar/value_list_items` |
//! | [`retrieve`](retrieve()) | `GET /v1/radar/value_list_items/{item}` |
//! | [`delete`](delete()) | `DELETE /v1/radar/value_list_items/{item}` |
//!
//! Feature: `radar`.

#[cfg(feature = "radar")]
mod requests;
#[cfg(feature = "radar")]
pub use self::requests::*;
#[cfg(feature = "radar")]
pub mod params;
