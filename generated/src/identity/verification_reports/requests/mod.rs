// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "identity")]
mod list;
#[cfg(feature = "identity")]
pub use self::list::*;
#[cfg(feature = "identity")]
mod retrieve;
#[cfg(feature = "identity")]
pub use self::retrieve::*;
