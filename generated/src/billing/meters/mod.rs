// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing.meters`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists your meters, the newest first. | `GET /v1/billing/meters` |
//! | [`create`](create()) | Creates a meter, which adds up events of one name by customer. | `POST /v1/billing/meters` |
//! | [`retrieve`](retrieve()) | Fetches a meter: which events it adds up, and how. | `GET /v1/billing/meters/{id}` |
//! | [`update`](update()) | Changes a meter's display name. | `POST /v1/billing/meters/{id}` |
//! | [`deactivate`](deactivate()) | Switches a meter off: it takes no more events, and no price can begin to use it. | `POST /v1/billing/meters/{id}/deactivate` |
//! | [`reactivate`](reactivate()) | Switches a meter on again: it takes events, and prices can use it. | `POST /v1/billing/meters/{id}/reactivate` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
mod requests;
#[cfg(feature = "billing")]
pub use self::requests::*;
#[cfg(feature = "billing")]
pub mod event_summaries;
#[cfg(feature = "billing")]
pub mod params;
