// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_core")]
mod retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreEventsId")]
#[doc(alias = "getv2coreeventsid")]
pub use self::retrieve::*;
