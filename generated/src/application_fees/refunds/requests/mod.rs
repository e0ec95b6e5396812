// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "application_fees")]
mod create;
#[cfg(feature = "application_fees")]
#[doc(alias = "PostApplicationFeesIdRefunds")]
#[doc(alias = "postapplicationfeesidrefunds")]
pub use self::create::*;
#[cfg(feature = "application_fees")]
mod list;
#[cfg(feature = "application_fees")]
#[doc(alias = "GetApplicationFeesIdRefunds")]
#[doc(alias = "getapplicationfeesidrefunds")]
pub use self::list::*;
#[cfg(feature = "application_fees")]
mod retrieve;
#[cfg(feature = "application_fees")]
#[doc(alias = "GetApplicationFeesFeeRefundsId")]
#[doc(alias = "getapplicationfeesfeerefundsid")]
pub use self::retrieve::*;
#[cfg(feature = "application_fees")]
mod update;
#[cfg(feature = "application_fees")]
#[doc(alias = "PostApplicationFeesFeeRefundsId")]
#[doc(alias = "postapplicationfeesfeerefundsid")]
pub use self::update::*;
