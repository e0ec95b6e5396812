// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "file_links")]
mod all;
#[cfg(feature = "file_links")]
pub use self::all::*;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::params::TimeFilter;
