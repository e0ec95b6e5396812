// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "files")]
mod create;
#[cfg(feature = "files")]
#[doc(alias = "PostFiles")]
#[doc(alias = "postfiles")]
pub use self::create::*;
