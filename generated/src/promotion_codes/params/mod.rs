// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "promotion_codes")]
mod all;
#[cfg(feature = "promotion_codes")]
pub use self::all::*;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::params::TimeFilter;
