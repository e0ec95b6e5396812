// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "file_links")]
mod create;
#[cfg(feature = "file_links")]
#[doc(alias = "PostFileLinks")]
#[doc(alias = "postfilelinks")]
pub use self::create::*;
#[cfg(feature = "file_links")]
mod list;
#[cfg(feature = "file_links")]
#[doc(alias = "GetFileLinks")]
#[doc(alias = "getfilelinks")]
pub use self::list::*;
#[cfg(feature = "file_links")]
mod retrieve;
#[cfg(feature = "file_links")]
#[doc(alias = "GetFileLinksLink")]
#[doc(alias = "getfilelinkslink")]
pub use self::retrieve::*;
#[cfg(feature = "file_links")]
mod update;
#[cfg(feature = "file_links")]
#[doc(alias = "PostFileLinksLink")]
#[doc(alias = "postfilelinkslink")]
pub use self::update::*;
