// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `forwarding`: the namespaces below it, and their types.

#[cfg(feature = "forwarding")]
mod types;
#[cfg(feature = "forwarding")]
pub use self::types::*;
#[cfg(feature = "forwarding")]
pub mod requests;
