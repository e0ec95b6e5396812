// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`EventDestination`](crate::v2::core::EventDestination): Where events are sent: an address of yours, Amazon EventBridge or Azure Event Grid.
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
pub mod requests;
#[cfg(feature = "v2_core")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreEventDestinations")]
#[doc(alias = "postv2coreeventdestinations")]
pub use self::requests::create::create;
#[cfg(feature = "v2_core")]
#[doc(alias = "DeleteV2CoreEventDestinationsId")]
#[doc(alias = "deletev2coreeventdestinationsid")]
pub use self::requests::delete::delete;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreEventDestinationsIdDisable")]
#[doc(alias = "postv2coreeventdestinationsiddisable")]
pub use self::requests::disable::disable;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreEventDestinationsIdEnable")]
#[doc(alias = "postv2coreeventdestinationsidenable")]
pub use self::requests::enable::enable;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreEventDestinations")]
#[doc(alias = "getv2coreeventdestinations")]
pub use self::requests::list::list;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreEventDestinationsIdPing")]
#[doc(alias = "postv2coreeventdestinationsidping")]
pub use self::requests::ping::ping;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreEventDestinationsId")]
#[doc(alias = "getv2coreeventdestinationsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreEventDestinationsId")]
#[doc(alias = "postv2coreeventdestinationsid")]
pub use self::requests::update::update;
#[cfg(feature = "v2_core")]
pub mod params;
