// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Configuration`](crate::billing_portal::Configuration): What customers may do in the customer portal: which subscriptions they can change or cancel, which details they can edit, and how the portal looks.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the configurations of the customer portal: what customers can do there. | `GET /v1/billing_portal/configurations` |
//! | [`create`](create()) | Creates a configuration of the customer portal: what customers can see, change and cancel there. | `POST /v1/billing_portal/configurations` |
//! | [`retrieve`](retrieve()) | Fetches a configuration of the customer portal: what customers can do there. | `GET /v1/billing_portal/configurations/{configuration}` |
//! | [`update`](update()) | Changes a configuration of the customer portal, or switches it off. | `POST /v1/billing_portal/configurations/{configuration}` |
//!
//! Feature: `billing_portal`.

#[cfg(feature = "billing_portal")]
pub mod requests;
#[cfg(feature = "billing_portal")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "billing_portal")]
#[doc(alias = "PostBillingPortalConfigurations")]
#[doc(alias = "postbillingportalconfigurations")]
pub use self::requests::create::create;
#[cfg(feature = "billing_portal")]
#[doc(alias = "GetBillingPortalConfigurations")]
#[doc(alias = "getbillingportalconfigurations")]
pub use self::requests::list::list;
#[cfg(feature = "billing_portal")]
#[doc(alias = "GetBillingPortalConfigurationsConfiguration")]
#[doc(alias = "getbillingportalconfigurationsconfiguration")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "billing_portal")]
#[doc(alias = "PostBillingPortalConfigurationsConfiguration")]
#[doc(alias = "postbillingportalconfigurationsconfiguration")]
pub use self::requests::update::update;
#[cfg(feature = "billing_portal")]
pub mod params;
