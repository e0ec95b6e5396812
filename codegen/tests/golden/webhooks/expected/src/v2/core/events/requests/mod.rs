// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `v2.core.events`, as its functions make them.

#[cfg(feature = "v2_core")]
pub(super) mod retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreEventsId")]
#[doc(alias = "getv2coreeventsid")]
pub use self::retrieve::Retrieve;
