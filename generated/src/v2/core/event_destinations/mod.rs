// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core.event_destinations`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists event destinations: webhook endpoints, Amazon EventBridge, Azure Event Grid. | `GET /v2/core/event_destinations` |
//! | [`create`](create()) | Creates a destination that Stripe sends events to: a webhook endpoint, Amazon EventBridge or Azure Event Grid. | `POST /v2/core/event_destinations` |
//! | [`retrieve`](retrieve()) | Fetches an event destination. | `GET /v2/core/event_destinations/{id}` |
//! | [`update`](update()) | Changes an event destination's name, events, address or description. | `POST /v2/core/event_destinations/{id}` |
//! | [`delete`](delete()) | Deletes an event destination. | `DELETE /v2/core/event_destinations/{id}` |
//! | [`disable`](disable()) | Switches an event destination off: no events are sent there until [`v2.core.event_destinations.enable`](crate::v2::core::event_destinations::enable()). | `POST /v2/core/event_destinations/{id}/disable` |
//! | [`enable`](enable()) | Switches an event destination on again. | `POST /v2/core/event_destinations/{id}/enable` |
//! | [`ping`](ping()) | Sends a `ping` event to an event destination, to try it. | `POST /v2/core/event_destinations/{id}/ping` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
mod requests;
#[cfg(feature = "v2_core")]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
pub mod params;
