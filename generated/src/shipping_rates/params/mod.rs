// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "shipping_rates")]
mod all;
#[cfg(feature = "shipping_rates")]
pub use self::all::*;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::shipping_rates::TaxBehavior;
#[doc(inline)]
pub use crate::params::TimeFilter;
#[doc(inline)]
pub use crate::shipping_rates::Unit;
