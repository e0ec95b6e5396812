// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Tax behavior: the same shape as [`crate::types::PriceTaxBehavior`].
pub type TaxBehavior = crate::types::PriceTaxBehavior;
