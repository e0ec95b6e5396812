// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `application_fees`, as its functions make them.

#[cfg(feature = "application_fees")]
pub(super) mod list;
#[cfg(feature = "application_fees")]
#[doc(alias = "GetApplicationFees")]
#[doc(alias = "getapplicationfees")]
pub use self::list::List;
#[cfg(feature = "application_fees")]
pub(super) mod refund;
#[cfg(feature = "application_fees")]
#[doc(alias = "PostApplicationFeesIdRefund")]
#[doc(alias = "postapplicationfeesidrefund")]
pub use self::refund::Refund;
#[cfg(feature = "application_fees")]
pub(super) mod retrieve;
#[cfg(feature = "application_fees")]
#[doc(alias = "GetApplicationFeesId")]
#[doc(alias = "getapplicationfeesid")]
pub use self::retrieve::Retrieve;
