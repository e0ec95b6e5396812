// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing")]
mod activate;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingAlertsIdActivate")]
#[doc(alias = "postbillingalertsidactivate")]
pub use self::activate::*;
#[cfg(feature = "billing")]
mod archive;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingAlertsIdArchive")]
#[doc(alias = "postbillingalertsidarchive")]
pub use self::archive::*;
#[cfg(feature = "billing")]
mod create;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingAlerts")]
#[doc(alias = "postbillingalerts")]
pub use self::create::*;
#[cfg(feature = "billing")]
mod deactivate;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingAlertsIdDeactivate")]
#[doc(alias = "postbillingalertsiddeactivate")]
pub use self::deactivate::*;
#[cfg(feature = "billing")]
mod list;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingAlerts")]
#[doc(alias = "getbillingalerts")]
pub use self::list::*;
#[cfg(feature = "billing")]
mod retrieve;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingAlertsId")]
#[doc(alias = "getbillingalertsid")]
pub use self::retrieve::*;
