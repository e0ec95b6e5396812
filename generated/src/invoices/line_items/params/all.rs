// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Jurisdiction level: the same shape as [`crate::tax_rates::TaxRateJurisdictionLevel`].
pub type JurisdictionLevel = crate::tax_rates::TaxRateJurisdictionLevel;
