// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `identity.verification_reports`, as its functions make them.

#[cfg(feature = "identity")]
pub(super) mod list;
#[cfg(feature = "identity")]
#[doc(alias = "GetIdentityVerificationReports")]
#[doc(alias = "getidentityverificationreports")]
pub use self::list::List;
#[cfg(feature = "identity")]
pub(super) mod retrieve;
#[cfg(feature = "identity")]
#[doc(alias = "GetIdentityVerificationReportsReport")]
#[doc(alias = "getidentityverificationreportsreport")]
pub use self::retrieve::Retrieve;
