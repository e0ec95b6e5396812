// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core.event_destinations`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v2/core/event_destinations` |
//! | [`create`](create()) | `POST /v2/core/event_destinations` |
//! | [`retrieve`](retrieve()) | `GET /v2/core/event_destinations/{id}` |
//! | [`update`](update()) | `POST /v2/core/event_destinations/{id}` |
//! | [`delete`](delete()) | `DELETE /v2/core/event_destinations/{id}` |
//! | [`disable`](disable()) | `POST /v2/core/event_destinations/{id}/disable` |
//! | [`enable`](enable()) | `POST /v2/core/event_destinations/{id}/enable` |
//! | [`ping`](ping()) | `POST /v2/core/event_destinations/{id}/ping` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
mod requests;
#[cfg(feature = "v2_core")]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
pub mod params;
