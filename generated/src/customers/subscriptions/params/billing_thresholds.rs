// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Billing thresholds: the same shape as [`crate::params::DefaultSettingsBillingThresholds`].
pub type BillingThresholds = crate::params::DefaultSettingsBillingThresholds;
