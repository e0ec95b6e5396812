// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "balance")]
mod list;
#[cfg(feature = "balance")]
pub use self::list::*;
#[cfg(feature = "balance")]
mod retrieve;
#[cfg(feature = "balance")]
pub use self::retrieve::*;
