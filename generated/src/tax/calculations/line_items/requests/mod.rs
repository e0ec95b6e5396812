// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `tax.calculations.line_items`, as its functions make them.

#[cfg(feature = "tax")]
pub(super) mod list;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxCalculationsCalculationLineItems")]
#[doc(alias = "gettaxcalculationscalculationlineitems")]
pub use self::list::List;
