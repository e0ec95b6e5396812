// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `reporting.report_runs`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/reporting/report_runs` |
//! | [`create`](create()) | `POST /v1/reporting/report_runs` |
//! | [`retrieve`](retrieve()) | `GET /v1/reporting/report_runs/{report_run}` |
//!
//! Feature: `reporting`.

#[cfg(feature = "reporting")]
mod requests;
#[cfg(feature = "reporting")]
pub use self::requests::*;
#[cfg(feature = "reporting")]
pub mod params;
