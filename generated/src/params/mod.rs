// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters that several namespaces share.

mod all;
pub use self::all::*;
