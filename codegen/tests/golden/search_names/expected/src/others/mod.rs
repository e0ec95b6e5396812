// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `others`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/others/{id}` |
//! | [`delete`](delete()) | Delete. | `DELETE /v1/others/{id}` |
//!
//! Feature: `others`.

#[cfg(feature = "others")]
pub mod requests;
#[cfg(feature = "others")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "others")]
pub use self::requests::delete::delete;
#[cfg(feature = "others")]
pub use self::requests::retrieve::retrieve;
