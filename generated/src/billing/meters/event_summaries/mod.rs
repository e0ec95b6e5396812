// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing.meters.event_summaries`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/billing/meters/{id}/event_summaries` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
mod requests;
#[cfg(feature = "billing")]
pub use self::requests::*;
#[cfg(feature = "billing")]
pub mod params;
