// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "entitlements")]
mod list;
#[cfg(feature = "entitlements")]
#[doc(alias = "GetEntitlementsActiveEntitlements")]
#[doc(alias = "getentitlementsactiveentitlements")]
pub use self::list::*;
#[cfg(feature = "entitlements")]
mod retrieve;
#[cfg(feature = "entitlements")]
#[doc(alias = "GetEntitlementsActiveEntitlementsId")]
#[doc(alias = "getentitlementsactiveentitlementsid")]
pub use self::retrieve::*;
