// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing")]
mod list;
#[cfg(feature = "billing")]
pub use self::list::*;
#[cfg(feature = "billing")]
mod retrieve;
#[cfg(feature = "billing")]
pub use self::retrieve::*;
