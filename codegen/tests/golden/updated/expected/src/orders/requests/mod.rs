// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "orders")]
mod create;
#[cfg(feature = "orders")]
pub use self::create::*;
#[cfg(feature = "orders")]
mod retrieve;
#[cfg(feature = "orders")]
pub use self::retrieve::*;
