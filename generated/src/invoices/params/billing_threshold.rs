// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Billing threshold: the same shape as [`crate::params::DefaultSettingsBillingThreshold`].
pub type BillingThreshold = crate::params::DefaultSettingsBillingThreshold;
