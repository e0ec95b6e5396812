// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Status: the same shape as [`crate::types::PaymentMethodRemove`].
pub type BalanceSettingsPayoutsStatus = crate::types::PaymentMethodRemove;
