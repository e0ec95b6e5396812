// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `v2.core.vaults`, as its functions make them.

#[cfg(feature = "v2_core")]
pub(super) mod create;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreVaults")]
#[doc(alias = "postv2corevaults")]
pub use self::create::Create;
#[cfg(feature = "v2_core")]
pub(super) mod retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreVaultsId")]
#[doc(alias = "getv2corevaultsid")]
pub use self::retrieve::Retrieve;
