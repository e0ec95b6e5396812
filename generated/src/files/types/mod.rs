// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_file_links_file_link")]
mod file;
#[cfg(feature = "_file_links_file_link")]
pub use self::file::*;
