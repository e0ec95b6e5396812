// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core.accounts`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v2/core/accounts` |
//! | [`create`](create()) | `POST /v2/core/accounts` |
//! | [`retrieve`](retrieve()) | `GET /v2/core/accounts/{id}` |
//! | [`update`](update()) | `POST /v2/core/accounts/{id}` |
//! | [`close`](close()) | `POST /v2/core/accounts/{id}/close` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
mod requests;
#[cfg(feature = "v2_core")]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
pub mod params;
#[cfg(feature = "v2_core")]
pub mod person_tokens;
#[cfg(feature = "v2_core")]
pub mod persons;
