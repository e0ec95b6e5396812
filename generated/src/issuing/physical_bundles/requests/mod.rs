// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `issuing.physical_bundles`, as its functions make them.

#[cfg(feature = "issuing")]
pub(super) mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingPhysicalBundles")]
#[doc(alias = "getissuingphysicalbundles")]
pub use self::list::List;
#[cfg(feature = "issuing")]
pub(super) mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingPhysicalBundlesPhysicalBundle")]
#[doc(alias = "getissuingphysicalbundlesphysicalbundle")]
pub use self::retrieve::Retrieve;
