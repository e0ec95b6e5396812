// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing.meters`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/billing/meters` |
//! | [`create`](create()) | `POST /v1/billing/meters` |
//! | [`retrieve`](retrieve()) | `GET /v1/billing/meters/{id}` |
//! | [`update`](update()) | `POST /v1/billing/meters/{id}` |
//! | [`deactivate`](deactivate()) | `POST /v1/billing/meters/{id}/deactivate` |
//! | [`reactivate`](reactivate()) | `POST /v1/billing/meters/{id}/reactivate` |
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
