// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "entitlements")]
mod active_entitlement;
#[cfg(feature = "entitlements")]
pub use self::active_entitlement::*;
#[cfg(feature = "entitlements")]
mod feature;
#[cfg(feature = "entitlements")]
pub use self::feature::*;
