// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "issuing")]
mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingPhysicalBundles")]
#[doc(alias = "getissuingphysicalbundles")]
pub use self::list::*;
#[cfg(feature = "issuing")]
mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingPhysicalBundlesPhysicalBundle")]
#[doc(alias = "getissuingphysicalbundlesphysicalbundle")]
pub use self::retrieve::*;
