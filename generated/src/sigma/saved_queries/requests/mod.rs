// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `sigma.saved_queries`, as its functions make them.

#[cfg(feature = "sigma")]
pub(super) mod update;
#[cfg(feature = "sigma")]
#[doc(alias = "PostSigmaSavedQueriesId")]
#[doc(alias = "postsigmasavedqueriesid")]
pub use self::update::Update;
