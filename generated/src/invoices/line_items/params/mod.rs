// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[doc(inline)]
pub use crate::invoices::params::Discount;
#[doc(inline)]
pub use crate::invoices::params::JurisdictionLevel;
#[doc(inline)]
pub use crate::invoices::params::Period;
#[doc(inline)]
pub use crate::invoices::params::PriceData;
#[doc(inline)]
pub use crate::invoices::params::Pricing;
#[doc(inline)]
pub use crate::invoices::params::ProductData;
#[doc(inline)]
pub use crate::invoices::params::TaxAmount;
#[doc(inline)]
pub use crate::invoices::params::TaxBehavior;
#[doc(inline)]
pub use crate::invoices::params::TaxRateData;
#[doc(inline)]
pub use crate::invoices::params::TaxType;
#[doc(inline)]
pub use crate::invoices::params::TaxabilityReason;
