// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "customers")]
mod all;
#[cfg(feature = "customers")]
pub use self::all::*;
#[doc(inline)]
pub use crate::customers::AllowRedisplay;
