// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`FileLink`]: A public address of a [file](crate::files::File): whoever has it can download the file without a key, until it expires.
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
pub mod requests;
#[cfg(feature = "file_links")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "file_links")]
#[doc(alias = "PostFileLinks")]
#[doc(alias = "postfilelinks")]
pub use self::requests::create::create;
#[cfg(feature = "file_links")]
#[doc(alias = "GetFileLinks")]
#[doc(alias = "getfilelinks")]
pub use self::requests::list::list;
#[cfg(feature = "file_links")]
#[doc(alias = "GetFileLinksLink")]
#[doc(alias = "getfilelinkslink")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "file_links")]
#[doc(alias = "PostFileLinksLink")]
#[doc(alias = "postfilelinkslink")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "file_links"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "file_links"))]
pub use self::types::*;
#[cfg(not(feature = "file_links"))]
mod opaque;
#[cfg(not(feature = "file_links"))]
pub use self::opaque::*;
#[cfg(feature = "file_links")]
pub mod params;
