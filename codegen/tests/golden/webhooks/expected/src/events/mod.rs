// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `events`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/events/{id}` |

#[cfg(feature = "events")]
pub mod requests;
#[cfg(feature = "events")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "events")]
#[doc(alias = "GetEventsId")]
#[doc(alias = "geteventsid")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(any(feature = "events", feature = "webhook")))]
mod types;
#[cfg_attr(not(docsrs), cfg(any(feature = "events", feature = "webhook")))]
pub use self::types::*;
