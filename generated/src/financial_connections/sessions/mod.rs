// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `financial_connections.sessions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v1/financial_connections/sessions` |
//! | [`retrieve`](retrieve()) | `GET /v1/financial_connections/sessions/{session}` |
//!
//! Feature: `financial_connections`.

#[cfg(feature = "financial_connections")]
mod requests;
#[cfg(feature = "financial_connections")]
pub use self::requests::*;
#[cfg(feature = "financial_connections")]
pub mod params;
