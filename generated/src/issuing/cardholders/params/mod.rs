// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "issuing")]
mod all;
#[cfg(feature = "issuing")]
pub use self::all::*;
#[doc(inline)]
pub use crate::issuing::params::Address;
#[doc(inline)]
pub use crate::issuing::AllowedCardPresence;
#[doc(inline)]
pub use crate::issuing::AllowedCategory;
#[doc(inline)]
pub use crate::issuing::BlockedCardPresence;
#[doc(inline)]
pub use crate::issuing::BlockedCategory;
#[doc(inline)]
pub use crate::issuing::CardholderStatus;
#[doc(inline)]
pub use crate::issuing::CardholderType;
#[doc(inline)]
pub use crate::issuing::PreferredLocale;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::issuing::params::SpendingLimit;
#[doc(inline)]
pub use crate::issuing::SpendingLimitCategory;
#[doc(inline)]
pub use crate::issuing::SpendingLimitInterval;
#[doc(inline)]
pub use crate::params::TimeFilter;
