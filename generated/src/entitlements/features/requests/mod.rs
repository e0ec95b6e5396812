// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `entitlements.features`, as its functions make them.

#[cfg(feature = "entitlements")]
pub(super) mod create;
#[cfg(feature = "entitlements")]
#[doc(alias = "PostEntitlementsFeatures")]
#[doc(alias = "postentitlementsfeatures")]
pub use self::create::Create;
#[cfg(feature = "entitlements")]
pub(super) mod list;
#[cfg(feature = "entitlements")]
#[doc(alias = "GetEntitlementsFeatures")]
#[doc(alias = "getentitlementsfeatures")]
pub use self::list::List;
#[cfg(feature = "entitlements")]
pub(super) mod retrieve;
#[cfg(feature = "entitlements")]
#[doc(alias = "GetEntitlementsFeaturesId")]
#[doc(alias = "getentitlementsfeaturesid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "entitlements")]
pub(super) mod update;
#[cfg(feature = "entitlements")]
#[doc(alias = "PostEntitlementsFeaturesId")]
#[doc(alias = "postentitlementsfeaturesid")]
pub use self::update::Update;
