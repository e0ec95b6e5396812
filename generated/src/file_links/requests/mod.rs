// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "file_links")]
mod create;
#[cfg(feature = "file_links")]
pub use self::create::*;
#[cfg(feature = "file_links")]
mod list;
#[cfg(feature = "file_links")]
pub use self::list::*;
#[cfg(feature = "file_links")]
mod retrieve;
#[cfg(feature = "file_links")]
pub use self::retrieve::*;
#[cfg(feature = "file_links")]
mod update;
#[cfg(feature = "file_links")]
pub use self::update::*;
