// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `billing.alerts`, as its functions make them.

#[cfg(feature = "billing")]
pub(super) mod activate;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingAlertsIdActivate")]
#[doc(alias = "postbillingalertsidactivate")]
pub use self::activate::Activate;
#[cfg(feature = "billing")]
pub(super) mod archive;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingAlertsIdArchive")]
#[doc(alias = "postbillingalertsidarchive")]
pub use self::archive::Archive;
#[cfg(feature = "billing")]
pub(super) mod create;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingAlerts")]
#[doc(alias = "postbillingalerts")]
pub use self::create::Create;
#[cfg(feature = "billing")]
pub(super) mod deactivate;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingAlertsIdDeactivate")]
#[doc(alias = "postbillingalertsiddeactivate")]
pub use self::deactivate::Deactivate;
#[cfg(feature = "billing")]
pub(super) mod list;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingAlerts")]
#[doc(alias = "getbillingalerts")]
pub use self::list::List;
#[cfg(feature = "billing")]
pub(super) mod retrieve;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingAlertsId")]
#[doc(alias = "getbillingalertsid")]
pub use self::retrieve::Retrieve;
