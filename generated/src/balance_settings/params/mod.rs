// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "balance_settings")]
mod all;
#[cfg(feature = "balance_settings")]
pub use self::all::*;
#[doc(inline)]
pub use crate::balance_settings::AutomaticTransferRulesByCurrencyType;
#[doc(inline)]
pub use crate::balance_settings::ScheduleInterval;
#[doc(inline)]
pub use crate::balance_settings::WeeklyPayoutDay;
