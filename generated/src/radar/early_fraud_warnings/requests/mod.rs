// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "radar")]
mod list;
#[cfg(feature = "radar")]
pub use self::list::*;
#[cfg(feature = "radar")]
mod retrieve;
#[cfg(feature = "radar")]
pub use self::retrieve::*;
