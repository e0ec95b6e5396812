// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "plans")]
mod all;
#[cfg(feature = "plans")]
pub use self::all::*;
#[doc(inline)]
pub use crate::plans::BillingScheme;
#[doc(inline)]
pub use crate::plans::PlanInterval;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::plans::TiersMode;
#[doc(inline)]
pub use crate::params::TimeFilter;
#[doc(inline)]
pub use crate::plans::TransformUsageRound;
#[doc(inline)]
pub use crate::plans::UsageType;
