// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "files")]
mod file;
#[cfg(feature = "files")]
pub use self::file::*;
