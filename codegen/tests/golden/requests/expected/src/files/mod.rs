// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `files`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Create. | `POST /v1/files` |
//!
//! Feature: `files`.

#[cfg(feature = "files")]
mod requests;
#[cfg(feature = "files")]
pub use self::requests::*;
#[cfg(feature = "files")]
pub mod params;
