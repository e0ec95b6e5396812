// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_core")]
mod create;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreVaults")]
#[doc(alias = "postv2corevaults")]
pub use self::create::*;
#[cfg(feature = "v2_core")]
mod retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreVaultsId")]
#[doc(alias = "getv2corevaultsid")]
pub use self::retrieve::*;
