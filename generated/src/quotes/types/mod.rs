// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "quotes")]
mod aliases;
#[cfg(feature = "quotes")]
pub use aliases::*;
#[cfg(feature = "quotes")]
mod quote;
#[cfg(feature = "quotes")]
pub use quote::*;
