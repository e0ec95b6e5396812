// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "prices")]
mod all;
#[cfg(feature = "prices")]
pub use self::all::*;
#[doc(inline)]
pub use crate::prices::BillingScheme;
#[doc(inline)]
pub use crate::prices::PriceType;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::prices::RecurringInterval;
#[doc(inline)]
pub use crate::prices::TaxBehavior;
#[doc(inline)]
pub use crate::prices::TiersMode;
#[doc(inline)]
pub use crate::params::TimeFilter;
#[doc(inline)]
pub use crate::prices::TransformQuantityRound;
#[doc(inline)]
pub use crate::prices::UsageType;
