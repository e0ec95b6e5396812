// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "customers")]
mod all;
#[cfg(feature = "customers")]
pub use self::all::*;
#[doc(inline)]
pub use crate::params::Address;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::customers::ReconciliationMode;
#[doc(inline)]
pub use crate::customers::TaxExempt;
#[doc(inline)]
pub use crate::params::TimeFilter;
