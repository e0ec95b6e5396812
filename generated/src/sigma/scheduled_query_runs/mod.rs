// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `sigma.scheduled_query_runs`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/sigma/scheduled_query_runs` |
//! | [`retrieve`](retrieve()) | `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}` |
//!
//! Feature: `sigma`.

#[cfg(feature = "sigma")]
mod requests;
#[cfg(feature = "sigma")]
pub use self::requests::*;
