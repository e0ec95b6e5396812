// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "subscription_schedules")]
mod all;
#[cfg(feature = "subscription_schedules")]
pub use self::all::*;
