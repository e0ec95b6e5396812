// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `files`, as its functions make them.

#[cfg(feature = "files")]
pub(super) mod create;
#[cfg(feature = "files")]
#[doc(alias = "PostFiles")]
#[doc(alias = "postfiles")]
pub use self::create::Create;
#[cfg(feature = "files")]
pub(super) mod list;
#[cfg(feature = "files")]
#[doc(alias = "GetFiles")]
#[doc(alias = "getfiles")]
pub use self::list::List;
#[cfg(feature = "files")]
pub(super) mod retrieve;
#[cfg(feature = "files")]
#[doc(alias = "GetFilesFile")]
#[doc(alias = "getfilesfile")]
pub use self::retrieve::Retrieve;
