// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "subscription_schedules")]
mod billing_mode;
#[cfg(feature = "subscription_schedules")]
pub use self::billing_mode::*;
#[cfg(feature = "subscription_schedules")]
mod default_settings;
#[cfg(feature = "subscription_schedules")]
pub use self::default_settings::*;
#[cfg(feature = "subscription_schedules")]
mod phases;
#[cfg(feature = "subscription_schedules")]
pub use self::phases::*;
#[cfg(feature = "subscription_schedules")]
mod start_date;
#[cfg(feature = "subscription_schedules")]
pub use self::start_date::*;
#[doc(inline)]
pub use crate::params::AccountReference;
#[doc(inline)]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
pub use crate::subscription_schedules::BillingCycleAnchor;
#[doc(inline)]
pub use crate::subscription_schedules::CollectionMethod;
#[doc(inline)]
pub use crate::subscription_schedules::EndBehavior;
#[doc(inline)]
pub use crate::subscription_schedules::EndType;
#[doc(inline)]
pub use crate::subscription_schedules::ProrationBehavior;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::subscription_schedules::StartType;
#[doc(inline)]
pub use crate::params::TimeFilter;
