// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Interval: the same shape as [`crate::types::PlanInterval`].
pub type PriceInterval = crate::types::PlanInterval;
/// Round: the same shape as [`crate::types::TransformUsageRound`].
pub type PriceRound = crate::types::TransformUsageRound;
/// Tax behavior: the same shape as [`crate::types::PriceTaxBehavior`].
pub type TaxBehavior = crate::types::PriceTaxBehavior;
