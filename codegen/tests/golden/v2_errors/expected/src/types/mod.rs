// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Types that several namespaces share.

#[cfg(feature = "errors")]
mod error;
#[cfg(feature = "errors")]
pub use self::error::*;
