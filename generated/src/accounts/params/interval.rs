// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Interval: the same shape as [`crate::balance_settings::BalanceSettingsPayoutScheduleInterval`].
pub type Interval = crate::balance_settings::BalanceSettingsPayoutScheduleInterval;
