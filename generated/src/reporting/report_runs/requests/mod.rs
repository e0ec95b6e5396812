// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "reporting")]
mod create;
#[cfg(feature = "reporting")]
#[doc(alias = "PostReportingReportRuns")]
#[doc(alias = "postreportingreportruns")]
pub use self::create::*;
#[cfg(feature = "reporting")]
mod list;
#[cfg(feature = "reporting")]
#[doc(alias = "GetReportingReportRuns")]
#[doc(alias = "getreportingreportruns")]
pub use self::list::*;
#[cfg(feature = "reporting")]
mod retrieve;
#[cfg(feature = "reporting")]
#[doc(alias = "GetReportingReportRunsReportRun")]
#[doc(alias = "getreportingreportrunsreportrun")]
pub use self::retrieve::*;
