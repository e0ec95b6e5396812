// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "entitlements")]
mod create;
#[cfg(feature = "entitlements")]
#[doc(alias = "PostEntitlementsFeatures")]
#[doc(alias = "postentitlementsfeatures")]
pub use self::create::*;
#[cfg(feature = "entitlements")]
mod list;
#[cfg(feature = "entitlements")]
#[doc(alias = "GetEntitlementsFeatures")]
#[doc(alias = "getentitlementsfeatures")]
pub use self::list::*;
#[cfg(feature = "entitlements")]
mod retrieve;
#[cfg(feature = "entitlements")]
#[doc(alias = "GetEntitlementsFeaturesId")]
#[doc(alias = "getentitlementsfeaturesid")]
pub use self::retrieve::*;
#[cfg(feature = "entitlements")]
mod update;
#[cfg(feature = "entitlements")]
#[doc(alias = "PostEntitlementsFeaturesId")]
#[doc(alias = "postentitlementsfeaturesid")]
pub use self::update::*;
