// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `reporting.report_types`, as its functions make them.

#[cfg(feature = "reporting")]
pub(super) mod list;
#[cfg(feature = "reporting")]
#[doc(alias = "GetReportingReportTypes")]
#[doc(alias = "getreportingreporttypes")]
pub use self::list::List;
#[cfg(feature = "reporting")]
pub(super) mod retrieve;
#[cfg(feature = "reporting")]
#[doc(alias = "GetReportingReportTypesReportType")]
#[doc(alias = "getreportingreporttypesreporttype")]
pub use self::retrieve::Retrieve;
