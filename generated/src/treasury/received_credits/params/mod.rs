// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "treasury")]
mod all;
#[cfg(feature = "treasury")]
pub use self::all::*;
#[doc(inline)]
pub use crate::treasury::DebitReversalStatus;
