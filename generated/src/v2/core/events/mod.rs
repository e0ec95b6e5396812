// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Event`](crate::v2::core::Event): Something that happened, without a copy of the object: fetch that by `related_object` to see how it is now.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists events of the last 30 days, filtered by type, object or date. | `GET /v2/core/events` |
//! | [`retrieve`](retrieve()) | Fetches an event of the last 30 days. | `GET /v2/core/events/{id}` |
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
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreEventsId")]
#[doc(alias = "getv2coreeventsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "v2_core")]
pub mod params;
