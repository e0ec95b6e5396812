// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `application_fees.refunds`, as its functions make them.

#[cfg(feature = "application_fees")]
pub(super) mod create;
#[cfg(feature = "application_fees")]
#[doc(alias = "PostApplicationFeesIdRefunds")]
#[doc(alias = "postapplicationfeesidrefunds")]
pub use self::create::Create;
#[cfg(feature = "application_fees")]
pub(super) mod list;
#[cfg(feature = "application_fees")]
#[doc(alias = "GetApplicationFeesIdRefunds")]
#[doc(alias = "getapplicationfeesidrefunds")]
pub use self::list::List;
#[cfg(feature = "application_fees")]
pub(super) mod retrieve;
#[cfg(feature = "application_fees")]
#[doc(alias = "GetApplicationFeesFeeRefundsId")]
#[doc(alias = "getapplicationfeesfeerefundsid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "application_fees")]
pub(super) mod update;
#[cfg(feature = "application_fees")]
#[doc(alias = "PostApplicationFeesFeeRefundsId")]
#[doc(alias = "postapplicationfeesfeerefundsid")]
pub use self::update::Update;
