// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "tax")]
mod all;
#[cfg(feature = "tax")]
pub use self::all::*;
#[doc(inline)]
pub use crate::tax::TaxBehavior;
