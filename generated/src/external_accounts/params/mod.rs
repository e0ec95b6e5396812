// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "external_accounts")]
mod all;
#[cfg(feature = "external_accounts")]
pub use self::all::*;
