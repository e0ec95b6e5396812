// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core.events`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | List. | `GET /v2/core/events` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
pub mod requests;
#[cfg(feature = "v2_core")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreEvents")]
#[doc(alias = "getv2coreevents")]
pub use self::requests::list::list;
