// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `v2.core.widgets`, as its functions make them.

#[cfg(feature = "v2_core")]
pub(super) mod create;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreWidgets")]
#[doc(alias = "postv2corewidgets")]
pub use self::create::Create;
