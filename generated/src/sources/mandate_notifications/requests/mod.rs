// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `sources.mandate_notifications`, as its functions make them.

#[cfg(feature = "sources")]
pub(super) mod retrieve;
#[cfg(feature = "sources")]
#[doc(alias = "GetSourcesSourceMandateNotificationsMandateNotification")]
#[doc(alias = "getsourcessourcemandatenotificationsmandatenotification")]
pub use self::retrieve::Retrieve;
