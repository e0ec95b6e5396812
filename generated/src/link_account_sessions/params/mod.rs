// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "link_account_sessions")]
mod all;
#[cfg(feature = "link_account_sessions")]
pub use self::all::*;
