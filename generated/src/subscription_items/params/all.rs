// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Price data: the same shape as [`crate::params::ItemPriceData`].
pub type PriceData = crate::params::ItemPriceData;
