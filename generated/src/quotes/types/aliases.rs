// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Status: the same shape as [`crate::types::AutomaticTaxStatus`].
pub type QuoteAutomaticTaxStatus = crate::types::AutomaticTaxStatus;
/// Type: the same shape as [`crate::types::BillingModeType`].
pub type QuoteType = crate::types::BillingModeType;
