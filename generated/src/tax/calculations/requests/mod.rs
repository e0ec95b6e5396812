// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `tax.calculations`, as its functions make them.

#[cfg(feature = "tax")]
pub(super) mod create;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxCalculations")]
#[doc(alias = "posttaxcalculations")]
pub use self::create::Create;
#[cfg(feature = "tax")]
pub(super) mod retrieve;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxCalculationsCalculation")]
#[doc(alias = "gettaxcalculationscalculation")]
pub use self::retrieve::Retrieve;
