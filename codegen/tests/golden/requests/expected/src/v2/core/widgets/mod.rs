// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core.widgets`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Create. | `POST /v2/core/widgets` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
pub mod requests;
#[cfg(feature = "v2_core")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreWidgets")]
#[doc(alias = "postv2corewidgets")]
pub use self::requests::create::create;
#[cfg(feature = "v2_core")]
pub mod params;
