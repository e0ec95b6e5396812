// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Status: the same shape as [`crate::types::Toggle`].
pub type BalanceSettingsPayoutsStatus = crate::types::Toggle;
