// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "account_sessions")]
mod components;
#[cfg(feature = "account_sessions")]
pub use self::components::*;
