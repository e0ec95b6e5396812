// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ReportType`](crate::reporting::ReportType): A report that can be run, such as `balance.summary.1`, with the span for which data is there and its usual columns.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all types of reports, in one page. | `GET /v1/reporting/report_types` |
//! | [`retrieve`](retrieve()) | Fetches a type of report, with the span of time it has data for. | `GET /v1/reporting/report_types/{report_type}` |
//!
//! Feature: `reporting`.

#[cfg(feature = "reporting")]
pub mod requests;
#[cfg(feature = "reporting")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "reporting")]
#[doc(alias = "GetReportingReportTypes")]
#[doc(alias = "getreportingreporttypes")]
pub use self::requests::list::list;
#[cfg(feature = "reporting")]
#[doc(alias = "GetReportingReportTypesReportType")]
#[doc(alias = "getreportingreporttypesreporttype")]
pub use self::requests::retrieve::retrieve;
