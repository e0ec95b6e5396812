// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "reporting")]
mod list;
#[cfg(feature = "reporting")]
#[doc(alias = "GetReportingReportTypes")]
#[doc(alias = "getreportingreporttypes")]
pub use self::list::*;
#[cfg(feature = "reporting")]
mod retrieve;
#[cfg(feature = "reporting")]
#[doc(alias = "GetReportingReportTypesReportType")]
#[doc(alias = "getreportingreporttypesreporttype")]
pub use self::retrieve::*;
