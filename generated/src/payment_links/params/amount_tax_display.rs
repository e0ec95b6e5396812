// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Amount tax display: the same shape as [`crate::v2::core::AccountAmountTaxDisplay`].
pub type AmountTaxDisplay = crate::v2::core::AccountAmountTaxDisplay;
