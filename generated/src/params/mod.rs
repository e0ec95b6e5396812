// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters that several namespaces share.

#[cfg(feature = "_params")]
mod all;
#[cfg(feature = "_params")]
pub use self::all::*;
