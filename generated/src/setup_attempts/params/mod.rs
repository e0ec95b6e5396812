// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "setup_attempts")]
mod all;
#[cfg(feature = "setup_attempts")]
pub use self::all::*;
