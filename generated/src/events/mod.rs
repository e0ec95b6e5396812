// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `events`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists events of the last 30 days, the newest first. | `GET /v1/events` |
//! | [`retrieve`](retrieve()) | Fetches an event of the last 30 days, in the shape of the API version at its time. | `GET /v1/events/{id}` |

#[cfg(feature = "events")]
mod requests;
#[cfg(feature = "events")]
pub use self::requests::*;
#[cfg(any(feature = "events", feature = "webhook"))]
mod types;
#[cfg(any(feature = "events", feature = "webhook"))]
pub use self::types::*;
#[cfg(feature = "events")]
pub mod params;
