// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `events`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/events/{id}` |

#[cfg(feature = "events")]
mod requests;
#[cfg(feature = "events")]
pub use self::requests::*;
#[cfg(any(feature = "events", feature = "webhook"))]
mod types;
#[cfg(any(feature = "events", feature = "webhook"))]
pub use self::types::*;
