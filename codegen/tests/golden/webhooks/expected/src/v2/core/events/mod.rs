// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core.events`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v2/core/events/{id}` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
pub mod requests;
#[cfg(feature = "v2_core")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreEventsId")]
#[doc(alias = "getv2coreeventsid")]
pub use self::requests::retrieve::retrieve;
