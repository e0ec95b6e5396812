// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "quotes")]
mod aliases;
#[cfg(feature = "quotes")]
pub use self::aliases::*;
#[cfg(feature = "quotes")]
mod quote;
#[cfg(feature = "quotes")]
pub use self::quote::*;
