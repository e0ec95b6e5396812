// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "orders")]
mod order;
#[cfg(feature = "orders")]
pub use self::order::*;
