// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `file_links`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists file links, filtered by file, expiry or date. | `GET /v1/file_links` |
//! | [`create`](create()) | Creates an address at which anybody can download a file without a key. | `POST /v1/file_links` |
//! | [`retrieve`](retrieve()) | Fetches a file link, with its address and whether it has expired. | `GET /v1/file_links/{link}` |
//! | [`update`](update()) | Changes when a file link expires, or its metadata. | `POST /v1/file_links/{link}` |
//!
//! Feature: `file_links`.

#[cfg(feature = "file_links")]
mod requests;
#[cfg(feature = "file_links")]
pub use self::requests::*;
#[cfg(feature = "file_links")]
mod types;
#[cfg(feature = "file_links")]
pub use self::types::*;
#[cfg(not(feature = "file_links"))]
mod opaque;
#[cfg(not(feature = "file_links"))]
pub use self::opaque::*;
#[cfg(feature = "file_links")]
pub mod params;
