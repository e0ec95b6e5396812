// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `apps.secrets`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/apps/secrets` |
//! | [`create`](create()) | `POST /v1/apps/secrets` |
//! | [`delete_where`](delete_where()) | `POST /v1/apps/secrets/delete` |
//! | [`find`](find()) | `GET /v1/apps/secrets/find` |
//!
//! Feature: `apps`.

#[cfg(feature = "apps")]
mod requests;
#[cfg(feature = "apps")]
pub use self::requests::*;
#[cfg(feature = "apps")]
pub mod params;
