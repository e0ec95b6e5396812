// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_files_file")]
mod file_link;
#[cfg(feature = "_files_file")]
pub use file_link::*;
