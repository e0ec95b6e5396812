// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ReportRun`](crate::reporting::ReportRun): One production of a report for a time span and columns that you chose.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists runs of reports, the newest first. | `GET /v1/reporting/report_runs` |
//! | [`create`](create()) | Runs a report over the span of time you give. | `POST /v1/reporting/report_runs` |
//! | [`retrieve`](retrieve()) | Fetches a run of a report: whether it is done, and the file it made. | `GET /v1/reporting/report_runs/{report_run}` |
//!
//! Feature: `reporting`.

#[cfg(feature = "reporting")]
pub mod requests;
#[cfg(feature = "reporting")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "reporting")]
#[doc(alias = "PostReportingReportRuns")]
#[doc(alias = "postreportingreportruns")]
pub use self::requests::create::create;
#[cfg(feature = "reporting")]
#[doc(alias = "GetReportingReportRuns")]
#[doc(alias = "getreportingreportruns")]
pub use self::requests::list::list;
#[cfg(feature = "reporting")]
#[doc(alias = "GetReportingReportRunsReportRun")]
#[doc(alias = "getreportingreportrunsreportrun")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "reporting")]
pub mod params;
