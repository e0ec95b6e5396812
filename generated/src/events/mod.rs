// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Event`]: Something that happened in your account, with a snapshot of the object as it was right after.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists events of the last 30 days, the newest first. | `GET /v1/events` |
//! | [`retrieve`](retrieve()) | Fetches an event of the last 30 days, in the shape of the API version at its time. | `GET /v1/events/{id}` |

#[cfg(feature = "events")]
pub mod requests;
#[cfg(feature = "events")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "events")]
#[doc(alias = "GetEvents")]
#[doc(alias = "getevents")]
pub use self::requests::list::list;
#[cfg(feature = "events")]
#[doc(alias = "GetEventsId")]
#[doc(alias = "geteventsid")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(any(feature = "events", feature = "webhook")))]
mod types;
#[cfg_attr(not(docsrs), cfg(any(feature = "events", feature = "webhook")))]
pub use self::types::*;
#[cfg(feature = "events")]
pub mod params;
