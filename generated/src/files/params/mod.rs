// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "files")]
mod all;
#[cfg(feature = "files")]
pub use self::all::*;
#[doc(inline)]
pub use crate::files::FilePurpose;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::params::TimeFilter;
