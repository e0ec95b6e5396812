// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Feature: the same shape as [`crate::params::RefreshFeature`].
pub type Feature = crate::params::RefreshFeature;
