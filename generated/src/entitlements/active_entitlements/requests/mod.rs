// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `entitlements.active_entitlements`, as its functions make them.

#[cfg(feature = "entitlements")]
pub(super) mod list;
#[cfg(feature = "entitlements")]
#[doc(alias = "GetEntitlementsActiveEntitlements")]
#[doc(alias = "getentitlementsactiveentitlements")]
pub use self::list::List;
#[cfg(feature = "entitlements")]
pub(super) mod retrieve;
#[cfg(feature = "entitlements")]
#[doc(alias = "GetEntitlementsActiveEntitlementsId")]
#[doc(alias = "getentitlementsactiveentitlementsid")]
pub use self::retrieve::Retrieve;
