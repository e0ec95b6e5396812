// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "refunds")]
mod all;
#[cfg(feature = "refunds")]
pub use self::all::*;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::refunds::RefundReason;
#[doc(inline)]
pub use crate::params::TimeFilter;
