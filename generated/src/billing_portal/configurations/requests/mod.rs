// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `billing_portal.configurations`, as its functions make them.

#[cfg(feature = "billing_portal")]
pub(super) mod create;
#[cfg(feature = "billing_portal")]
#[doc(alias = "PostBillingPortalConfigurations")]
#[doc(alias = "postbillingportalconfigurations")]
pub use self::create::Create;
#[cfg(feature = "billing_portal")]
pub(super) mod list;
#[cfg(feature = "billing_portal")]
#[doc(alias = "GetBillingPortalConfigurations")]
#[doc(alias = "getbillingportalconfigurations")]
pub use self::list::List;
#[cfg(feature = "billing_portal")]
pub(super) mod retrieve;
#[cfg(feature = "billing_portal")]
#[doc(alias = "GetBillingPortalConfigurationsConfiguration")]
#[doc(alias = "getbillingportalconfigurationsconfiguration")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "billing_portal")]
pub(super) mod update;
#[cfg(feature = "billing_portal")]
#[doc(alias = "PostBillingPortalConfigurationsConfiguration")]
#[doc(alias = "postbillingportalconfigurationsconfiguration")]
pub use self::update::Update;
