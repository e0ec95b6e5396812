// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Exempt: the same shape as [`crate::types::TaxExempt`].
pub type Exempt = crate::types::TaxExempt;
