// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "test_helpers")]
mod all;
#[cfg(feature = "test_helpers")]
pub use self::all::*;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::CardholderPromptData;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::Category;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::Fleet;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::Flight;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::Fuel;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::FuelType;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::Lodging;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::MerchantData;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::NonFuel;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::PurchaseDetails;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::PurchaseType;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::Receipt;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::ReportedBreakdown;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::ReportedBreakdownFuel;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::Segment;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::ServiceType;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::Tax;
#[doc(inline)]
pub use crate::test_helpers::issuing::params::Unit;
