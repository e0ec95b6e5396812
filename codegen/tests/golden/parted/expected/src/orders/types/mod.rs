// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "orders")]
mod aliases;
#[cfg(feature = "orders")]
pub use self::aliases::*;
#[cfg(feature = "orders")]
mod order;
#[cfg(feature = "orders")]
pub use self::order::*;
