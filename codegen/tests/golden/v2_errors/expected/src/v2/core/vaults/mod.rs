// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core.vaults`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v2/core/vaults/{id}` |
//! | [`create`](create()) | Create. | `POST /v2/core/vaults` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
pub mod requests;
#[cfg(feature = "v2_core")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreVaults")]
#[doc(alias = "postv2corevaults")]
pub use self::requests::create::create;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreVaultsId")]
#[doc(alias = "getv2corevaultsid")]
pub use self::requests::retrieve::retrieve;
