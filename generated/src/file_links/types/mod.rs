// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "file_links")]
mod file_link;
#[cfg(feature = "file_links")]
pub use self::file_link::*;
