// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing.credit_grants`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/billing/credit_grants` |
//! | [`create`](create()) | `POST /v1/billing/credit_grants` |
//! | [`retrieve`](retrieve()) | `GET /v1/billing/credit_grants/{id}` |
//! | [`update`](update()) | `POST /v1/billing/credit_grants/{id}` |
//! | [`expire`](expire()) | `POST /v1/billing/credit_grants/{id}/expire` |
//! | [`void_grant`](void_grant()) | `POST /v1/billing/credit_grants/{id}/void` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
mod requests;
#[cfg(feature = "billing")]
pub use self::requests::*;
#[cfg(feature = "billing")]
pub mod params;
