// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `file_links`, as its functions make them.

#[cfg(feature = "file_links")]
pub(super) mod create;
#[cfg(feature = "file_links")]
#[doc(alias = "PostFileLinks")]
#[doc(alias = "postfilelinks")]
pub use self::create::Create;
#[cfg(feature = "file_links")]
pub(super) mod list;
#[cfg(feature = "file_links")]
#[doc(alias = "GetFileLinks")]
#[doc(alias = "getfilelinks")]
pub use self::list::List;
#[cfg(feature = "file_links")]
pub(super) mod retrieve;
#[cfg(feature = "file_links")]
#[doc(alias = "GetFileLinksLink")]
#[doc(alias = "getfilelinkslink")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "file_links")]
pub(super) mod update;
#[cfg(feature = "file_links")]
#[doc(alias = "PostFileLinksLink")]
#[doc(alias = "postfilelinkslink")]
pub use self::update::Update;
