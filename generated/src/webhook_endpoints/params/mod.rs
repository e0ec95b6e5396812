// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "webhook_endpoints")]
mod all;
#[cfg(feature = "webhook_endpoints")]
pub use self::all::*;
