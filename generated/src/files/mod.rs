// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`File`]: A document, picture or report at Stripe.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the account's files, uploaded or made by Stripe, the newest first. | `GET /v1/files` |
//! | [`create`](create()) | Uploads a file, such as evidence for a dispute, an identity document or a logo. | `POST /v1/files` |
//! | [`retrieve`](retrieve()) | Fetches what is known of a file, without its contents. | `GET /v1/files/{file}` |
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
#[doc(alias = "GetFiles")]
#[doc(alias = "getfiles")]
pub use self::requests::list::list;
#[cfg(feature = "files")]
#[doc(alias = "GetFilesFile")]
#[doc(alias = "getfilesfile")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "files"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "files"))]
pub use self::types::*;
#[cfg(not(feature = "files"))]
mod opaque;
#[cfg(not(feature = "files"))]
pub use self::opaque::*;
#[cfg(feature = "files")]
pub mod params;
