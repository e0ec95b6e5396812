// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "linked_accounts")]
mod all;
#[cfg(feature = "linked_accounts")]
pub use self::all::*;
