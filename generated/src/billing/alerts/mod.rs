// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Alert`](crate::billing::Alert): Watches the usage that a meter records, and tells you when a customer reaches a threshold, with [`billing.alert.triggered`](crate::events::EventType::BillingAlertTriggered).
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists alerts on usage, active and inactive ones. | `GET /v1/billing/alerts` |
//! | [`create`](create()) | Creates an alert that fires when a customer's usage on a meter passes a threshold. | `POST /v1/billing/alerts` |
//! | [`retrieve`](retrieve()) | Fetches an alert on usage, with its threshold and status. | `GET /v1/billing/alerts/{id}` |
//! | [`activate`](activate()) | Switches an inactive alert on again, so that it can fire. | `POST /v1/billing/alerts/{id}/activate` |
//! | [`archive`](archive()) | Archives an alert for good. | `POST /v1/billing/alerts/{id}/archive` |
//! | [`deactivate`](deactivate()) | Switches an alert off. | `POST /v1/billing/alerts/{id}/deactivate` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
pub mod requests;
#[cfg(feature = "billing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingAlertsIdActivate")]
#[doc(alias = "postbillingalertsidactivate")]
pub use self::requests::activate::activate;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingAlertsIdArchive")]
#[doc(alias = "postbillingalertsidarchive")]
pub use self::requests::archive::archive;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingAlerts")]
#[doc(alias = "postbillingalerts")]
pub use self::requests::create::create;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingAlertsIdDeactivate")]
#[doc(alias = "postbillingalertsiddeactivate")]
pub use self::requests::deactivate::deactivate;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingAlerts")]
#[doc(alias = "getbillingalerts")]
pub use self::requests::list::list;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingAlertsId")]
#[doc(alias = "getbillingalertsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "billing")]
pub mod params;
