// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Feature: the same shape as [`crate::financial_connections::AccountSubscription`].
pub type Feature = crate::financial_connections::AccountSubscription;
/// Feature: the same shape as [`crate::params::RefreshFeature`].
pub type RefreshFeature = crate::params::RefreshFeature;
