// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `checkout`: the namespaces below it, and their types.
#[cfg(feature = "_checkout_session")]
mod types;
#[cfg(feature = "_checkout_session")]
pub use self::types::*;
#[cfg(feature = "checkout")]
pub mod sessions;
