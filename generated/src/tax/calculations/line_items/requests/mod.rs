// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax")]
mod list;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxCalculationsCalculationLineItems")]
#[doc(alias = "gettaxcalculationscalculationlineitems")]
pub use self::list::*;
