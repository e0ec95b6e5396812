// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "invoice_payments")]
mod all;
#[cfg(feature = "invoice_payments")]
pub use self::all::*;
#[doc(inline)]
pub use crate::invoice_payments::PaymentType;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::params::TimeFilter;
