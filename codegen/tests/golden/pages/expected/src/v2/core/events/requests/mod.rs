// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_core")]
mod list;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreEvents")]
#[doc(alias = "getv2coreevents")]
pub use self::list::*;
