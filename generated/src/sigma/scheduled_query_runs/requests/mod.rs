// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "sigma")]
mod list;
#[cfg(feature = "sigma")]
pub use self::list::*;
#[cfg(feature = "sigma")]
mod retrieve;
#[cfg(feature = "sigma")]
pub use self::retrieve::*;
