// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "checkout")]
mod list;
#[cfg(feature = "checkout")]
pub use self::list::*;
