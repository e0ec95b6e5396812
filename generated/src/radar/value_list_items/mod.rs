// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `radar.value_list_items`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the values of one list, the newest first. | `GET /v1/radar/value_list_items` |
//! | [`create`](create()) | Adds a value to a list. | `POST /v1/radar/value_list_items` |
//! | [`retrieve`](retrieve()) | Fetches a value of a list, with who added it and when. | `GET /v1/radar/value_list_items/{item}` |
//! | [`delete`](delete()) | Deletes a value from its list. | `DELETE /v1/radar/value_list_items/{item}` |
//!
//! Feature: `radar`.

#[cfg(feature = "radar")]
mod requests;
#[cfg(feature = "radar")]
pub use self::requests::*;
#[cfg(feature = "radar")]
pub mod params;
