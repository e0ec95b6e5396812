// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod list;
#[cfg(feature = "customers")]
pub use self::list::*;
#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
pub use self::retrieve::*;
