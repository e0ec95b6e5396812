// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "files")]
mod create;
#[cfg(feature = "files")]
#[doc(alias = "PostFiles")]
#[doc(alias = "postfiles")]
pub use self::create::*;
#[cfg(feature = "files")]
mod list;
#[cfg(feature = "files")]
#[doc(alias = "GetFiles")]
#[doc(alias = "getfiles")]
pub use self::list::*;
#[cfg(feature = "files")]
mod retrieve;
#[cfg(feature = "files")]
#[doc(alias = "GetFilesFile")]
#[doc(alias = "getfilesfile")]
pub use self::retrieve::*;
