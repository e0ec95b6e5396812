// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `files`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/files` |
//! | [`create`](create()) | `POST /v1/files` |
//! | [`retrieve`](retrieve()) | `GET /v1/files/{file}` |

#[cfg(feature = "files")]
mod requests;
#[cfg(feature = "files")]
pub use self::requests::*;
#[cfg(feature = "_file_links_file_link")]
mod types;
#[cfg(feature = "_file_links_file_link")]
pub use self::types::*;
#[cfg(feature = "files")]
pub mod params;
