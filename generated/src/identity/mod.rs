// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `identity`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "identity"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "identity"))]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::Address;
#[cfg(feature = "identity")]
pub mod verification_reports;
#[cfg(feature = "identity")]
pub mod verification_sessions;
