// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `files`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Create. | `POST /v1/files` |
//!
//! Feature: `files`.

#[cfg(feature = "files")]
pub mod requests;
#[cfg(feature = "files")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "files")]
#[doc(alias = "PostFiles")]
#[doc(alias = "postfiles")]
pub use self::requests::create::create;
#[cfg(feature = "files")]
pub mod params;
