// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "sigma")]
mod update;
#[cfg(feature = "sigma")]
#[doc(alias = "PostSigmaSavedQueriesId")]
#[doc(alias = "postsigmasavedqueriesid")]
pub use self::update::*;
