// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "treasury")]
mod list;
#[cfg(feature = "treasury")]
pub use self::list::*;
#[cfg(feature = "treasury")]
mod retrieve;
#[cfg(feature = "treasury")]
pub use self::retrieve::*;
