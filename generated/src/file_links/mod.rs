// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `file_links`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/file_links` |
//! | [`create`](create()) | `POST /v1/file_links` |
//! | [`retrieve`](retrieve()) | `GET /v1/file_links/{link}` |
//! | [`update`](update()) | `POST /v1/file_links/{link}` |

#[cfg(feature = "file_links")]
mod requests;
#[cfg(feature = "file_links")]
pub use self::requests::*;
#[cfg(feature = "_file_links_file_link")]
mod types;
#[cfg(feature = "_file_links_file_link")]
pub use self::types::*;
#[cfg(feature = "file_links")]
pub mod params;
