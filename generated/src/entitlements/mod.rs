// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `entitlements`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "entitlements"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "entitlements"))]
pub use self::types::*;
#[cfg(not(feature = "entitlements"))]
mod opaque;
#[cfg(not(feature = "entitlements"))]
pub use self::opaque::*;
#[cfg(feature = "entitlements")]
pub mod active_entitlements;
#[cfg(feature = "entitlements")]
pub mod features;
