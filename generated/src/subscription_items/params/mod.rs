// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "subscription_items")]
mod all;
#[cfg(feature = "subscription_items")]
pub use self::all::*;
