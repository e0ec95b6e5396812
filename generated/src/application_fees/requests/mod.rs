// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "application_fees")]
mod list;
#[cfg(feature = "application_fees")]
#[doc(alias = "GetApplicationFees")]
#[doc(alias = "getapplicationfees")]
pub use self::list::*;
#[cfg(feature = "application_fees")]
mod refund;
#[cfg(feature = "application_fees")]
#[doc(alias = "PostApplicationFeesIdRefund")]
#[doc(alias = "postapplicationfeesidrefund")]
pub use self::refund::*;
#[cfg(feature = "application_fees")]
mod retrieve;
#[cfg(feature = "application_fees")]
#[doc(alias = "GetApplicationFeesId")]
#[doc(alias = "getapplicationfeesid")]
pub use self::retrieve::*;
