// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing_portal")]
mod create;
#[cfg(feature = "billing_portal")]
#[doc(alias = "PostBillingPortalConfigurations")]
#[doc(alias = "postbillingportalconfigurations")]
pub use self::create::*;
#[cfg(feature = "billing_portal")]
mod list;
#[cfg(feature = "billing_portal")]
#[doc(alias = "GetBillingPortalConfigurations")]
#[doc(alias = "getbillingportalconfigurations")]
pub use self::list::*;
#[cfg(feature = "billing_portal")]
mod retrieve;
#[cfg(feature = "billing_portal")]
#[doc(alias = "GetBillingPortalConfigurationsConfiguration")]
#[doc(alias = "getbillingportalconfigurationsconfiguration")]
pub use self::retrieve::*;
#[cfg(feature = "billing_portal")]
mod update;
#[cfg(feature = "billing_portal")]
#[doc(alias = "PostBillingPortalConfigurationsConfiguration")]
#[doc(alias = "postbillingportalconfigurationsconfiguration")]
pub use self::update::*;
