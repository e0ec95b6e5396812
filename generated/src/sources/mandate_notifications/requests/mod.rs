// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "sources")]
mod retrieve;
#[cfg(feature = "sources")]
#[doc(alias = "GetSourcesSourceMandateNotificationsMandateNotification")]
#[doc(alias = "getsourcessourcemandatenotificationsmandatenotification")]
pub use self::retrieve::*;
