// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_files_file")]
mod file;
#[cfg(feature = "_files_file")]
pub use file::*;
