// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `files`, as its functions make them.

#[cfg(feature = "files")]
pub(super) mod create;
#[cfg(feature = "files")]
#[doc(alias = "PostFiles")]
#[doc(alias = "postfiles")]
pub use self::create::Create;
