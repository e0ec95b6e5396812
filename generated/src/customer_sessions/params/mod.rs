// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "customer_sessions")]
mod all;
#[cfg(feature = "customer_sessions")]
pub use self::all::*;
