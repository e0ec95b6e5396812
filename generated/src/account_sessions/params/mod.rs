// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "account_sessions")]
mod all;
#[cfg(feature = "account_sessions")]
pub use self::all::*;
