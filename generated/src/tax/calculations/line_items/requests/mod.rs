// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax")]
mod list;
#[cfg(feature = "tax")]
pub use self::list::*;
