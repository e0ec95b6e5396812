// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `entitlements`: the namespaces below it, and their types.

#[cfg(any(feature = "entitlements", feature = "products"))]
mod types;
#[cfg(any(feature = "entitlements", feature = "products"))]
pub use self::types::*;
#[cfg(feature = "entitlements")]
pub mod active_entitlements;
#[cfg(feature = "entitlements")]
pub mod features;
