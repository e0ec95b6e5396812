// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Interval: the same shape as [`crate::types::PlanInterval`].
pub type Interval = crate::types::PlanInterval;
/// Price data: the same shape as [`crate::params::ItemPriceData`].
pub type PriceData = crate::params::ItemPriceData;
/// Tax behavior: the same shape as [`crate::types::PriceTaxBehavior`].
pub type TaxBehavior = crate::types::PriceTaxBehavior;
