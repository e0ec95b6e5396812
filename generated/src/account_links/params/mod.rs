// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "account_links")]
mod all;
#[cfg(feature = "account_links")]
pub use self::all::*;
