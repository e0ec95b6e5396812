// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core.accounts.person_tokens`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v2/core/accounts/{account_id}/person_tokens` |
//! | [`retrieve`](retrieve()) | `GET /v2/core/accounts/{account_id}/person_tokens/{id}` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
mod requests;
#[cfg(feature = "v2_core")]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
pub mod params;
