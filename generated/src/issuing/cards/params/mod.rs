// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "issuing")]
mod all;
#[cfg(feature = "issuing")]
pub use self::all::*;
#[doc(inline)]
pub use crate::issuing::params::Address;
#[doc(inline)]
pub use crate::issuing::AddressValidationMode;
#[doc(inline)]
pub use crate::issuing::AllowedCardPresence;
#[doc(inline)]
pub use crate::issuing::AllowedCategory;
#[doc(inline)]
pub use crate::issuing::BlockedCardPresence;
#[doc(inline)]
pub use crate::issuing::BlockedCategory;
#[doc(inline)]
pub use crate::issuing::CancellationReason;
#[doc(inline)]
pub use crate::issuing::CardStatus;
#[doc(inline)]
pub use crate::issuing::CardType;
#[doc(inline)]
pub use crate::issuing::CardholderStatus;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::issuing::ReplacementReason;
#[doc(inline)]
pub use crate::issuing::ShippingService;
#[doc(inline)]
pub use crate::issuing::ShippingType;
#[doc(inline)]
pub use crate::issuing::params::SpendingLimit;
#[doc(inline)]
pub use crate::issuing::SpendingLimitCategory;
#[doc(inline)]
pub use crate::issuing::SpendingLimitInterval;
#[doc(inline)]
pub use crate::params::TimeFilter;
