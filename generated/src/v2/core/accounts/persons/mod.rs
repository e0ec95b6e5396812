// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core.accounts.persons`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v2/core/accounts/{account_id}/persons` |
//! | [`create`](create()) | `POST /v2/core/accounts/{account_id}/persons` |
//! | [`retrieve`](retrieve()) | `GET /v2/core/accounts/{account_id}/persons/{id}` |
//! | [`update`](update()) | `POST /v2/core/accounts/{account_id}/persons/{id}` |
//! | [`delete`](delete()) | `DELETE /v2/core/accounts/{account_id}/persons/{id}` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
mod requests;
#[cfg(feature = "v2_core")]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
pub mod params;
