// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(any(feature = "v2_core", feature = "webhook")))]
mod types;
#[cfg_attr(not(docsrs), cfg(any(feature = "v2_core", feature = "webhook")))]
pub use self::types::*;
#[doc(inline)]
#[cfg(feature = "v2_core")]
pub use crate::types::DeletedObject;
#[cfg(feature = "v2_core")]
pub mod account_links;
#[cfg(feature = "v2_core")]
pub mod account_tokens;
#[cfg(feature = "v2_core")]
pub mod accounts;
#[cfg(feature = "v2_core")]
pub mod event_destinations;
#[cfg(feature = "v2_core")]
pub mod events;
#[cfg(feature = "v2_core")]
pub mod params;
