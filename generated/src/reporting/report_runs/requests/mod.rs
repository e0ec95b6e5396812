// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `reporting.report_runs`, as its functions make them.

#[cfg(feature = "reporting")]
pub(super) mod create;
#[cfg(feature = "reporting")]
#[doc(alias = "PostReportingReportRuns")]
#[doc(alias = "postreportingreportruns")]
pub use self::create::Create;
#[cfg(feature = "reporting")]
pub(super) mod list;
#[cfg(feature = "reporting")]
#[doc(alias = "GetReportingReportRuns")]
#[doc(alias = "getreportingreportruns")]
pub use self::list::List;
#[cfg(feature = "reporting")]
pub(super) mod retrieve;
#[cfg(feature = "reporting")]
#[doc(alias = "GetReportingReportRunsReportRun")]
#[doc(alias = "getreportingreportrunsreportrun")]
pub use self::retrieve::Retrieve;
