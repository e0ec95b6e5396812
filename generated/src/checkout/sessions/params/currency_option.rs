// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Currency option: the same shape as [`crate::params::FixedAmountCurrencyOption`].
pub type CurrencyOption = crate::params::FixedAmountCurrencyOption;
