// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core.events`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | List. | `GET /v2/core/events` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
mod requests;
#[cfg(feature = "v2_core")]
pub use self::requests::*;
