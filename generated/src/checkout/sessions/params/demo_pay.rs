// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Demo pay: the same shape as [`crate::checkout::sessions::params::OffSessionUsageOptions`].
pub type DemoPay = crate::checkout::sessions::params::OffSessionUsageOptions;
