// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "identity")]
mod list;
#[cfg(feature = "identity")]
#[doc(alias = "GetIdentityVerificationReports")]
#[doc(alias = "getidentityverificationreports")]
pub use self::list::*;
#[cfg(feature = "identity")]
mod retrieve;
#[cfg(feature = "identity")]
#[doc(alias = "GetIdentityVerificationReportsReport")]
#[doc(alias = "getidentityverificationreportsreport")]
pub use self::retrieve::*;
