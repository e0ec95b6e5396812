// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Type: the same shape as [`crate::params::AppliesToType`].
pub type AppliesToType = crate::params::AppliesToType;
/// Type: the same shape as [`crate::types::BillingModeType`].
pub type BillingModeType = crate::types::BillingModeType;
/// Type: the same shape as [`crate::params::EndType`].
pub type EndType = crate::params::EndType;
/// Type: the same shape as [`crate::types::AccountReferenceType`].
pub type LiabilityType = crate::types::AccountReferenceType;
/// Type: the same shape as [`crate::params::StartType`].
pub type StartType = crate::params::StartType;
