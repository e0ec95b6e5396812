// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax")]
mod create;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxCalculations")]
#[doc(alias = "posttaxcalculations")]
pub use self::create::*;
#[cfg(feature = "tax")]
mod retrieve;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxCalculationsCalculation")]
#[doc(alias = "gettaxcalculationscalculation")]
pub use self::retrieve::*;
