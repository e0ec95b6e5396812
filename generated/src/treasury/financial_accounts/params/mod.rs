// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "treasury")]
mod all;
#[cfg(feature = "treasury")]
pub use self::all::*;
#[doc(inline)]
pub use crate::treasury::params::DestinationPaymentMethodDataType;
#[doc(inline)]
pub use crate::treasury::FinancialAccountStatus;
#[doc(inline)]
pub use crate::treasury::InboundFlows;
#[doc(inline)]
pub use crate::treasury::OutboundFlows;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::params::TimeFilter;
