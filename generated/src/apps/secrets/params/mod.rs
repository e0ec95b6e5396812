// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "apps")]
mod all;
#[cfg(feature = "apps")]
pub use self::all::*;
#[doc(inline)]
pub use crate::apps::ScopeType;
