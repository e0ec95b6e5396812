// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Feature`](crate::entitlements::Feature): Something that your product can do and that customers pay for.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the features you sell, archived or not. | `GET /v1/entitlements/features` |
//! | [`create`](create()) | Creates a feature, the unit of what customers may use in your product. | `POST /v1/entitlements/features` |
//! | [`retrieve`](retrieve()) | Fetches a feature that you sell, archived or not. | `GET /v1/entitlements/features/{id}` |
//! | [`update`](update()) | Changes a feature's name or metadata, or archives it for good: it can't be added to products any more. | `POST /v1/entitlements/features/{id}` |
//!
//! Feature: `entitlements`.

#[cfg(feature = "entitlements")]
pub mod requests;
#[cfg(feature = "entitlements")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "entitlements")]
#[doc(alias = "PostEntitlementsFeatures")]
#[doc(alias = "postentitlementsfeatures")]
pub use self::requests::create::create;
#[cfg(feature = "entitlements")]
#[doc(alias = "GetEntitlementsFeatures")]
#[doc(alias = "getentitlementsfeatures")]
pub use self::requests::list::list;
#[cfg(feature = "entitlements")]
#[doc(alias = "GetEntitlementsFeaturesId")]
#[doc(alias = "getentitlementsfeaturesid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "entitlements")]
#[doc(alias = "PostEntitlementsFeaturesId")]
#[doc(alias = "postentitlementsfeaturesid")]
pub use self::requests::update::update;
