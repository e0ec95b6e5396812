// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `reporting.report_runs`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists runs of reports, the newest first. | `GET /v1/reporting/report_runs` |
//! | [`create`](create()) | Runs a report over the span of time you give. | `POST /v1/reporting/report_runs` |
//! | [`retrieve`](retrieve()) | Fetches a run of a report: whether it is done, and the file it made. | `GET /v1/reporting/report_runs/{report_run}` |
//!
//! Feature: `reporting`.

#[cfg(feature = "reporting")]
mod requests;
#[cfg(feature = "reporting")]
pub use self::requests::*;
#[cfg(feature = "reporting")]
pub mod params;
