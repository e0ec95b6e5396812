// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "billing")]
mod all;
#[cfg(feature = "billing")]
pub use self::all::*;
#[doc(inline)]
pub use crate::billing::AlertStatus;
#[doc(inline)]
pub use crate::billing::DefaultAggregationFormula;
#[doc(inline)]
pub use crate::billing::EventTimeWindow;
