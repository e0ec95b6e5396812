// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing.alerts`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/billing/alerts` |
//! | [`create`](create()) | `POST /v1/billing/alerts` |
//! | [`retrieve`](retrieve()) | `GET /v1/billing/alerts/{id}` |
//! | [`activate`](activate()) | `POST /v1/billing/alerts/{id}/activate` |
//! | [`archive`](archive()) | `POST /v1/billing/alerts/{id}/archive` |
//! | [`deactivate`](deactivate()) | `POST /v1/billing/alerts/{id}/deactivate` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
mod requests;
#[cfg(feature = "billing")]
pub use self::requests::*;
#[cfg(feature = "billing")]
pub mod params;
