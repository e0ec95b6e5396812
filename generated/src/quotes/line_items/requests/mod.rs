// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "quotes")]
mod list;
#[cfg(feature = "quotes")]
pub use self::list::*;
