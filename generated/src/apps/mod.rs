// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `apps`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "apps"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "apps"))]
pub use self::types::*;
#[cfg(feature = "apps")]
pub mod secrets;
