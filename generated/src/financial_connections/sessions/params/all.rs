// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Account holder: the same shape as [`crate::params::CreateAccountHolder`].
pub type AccountHolder = crate::params::CreateAccountHolder;
/// Permission: the same shape as [`crate::types::AccountPermission`].
pub type Permission = crate::types::AccountPermission;
/// Prefetch: the same shape as [`crate::types::SessionPrefetch`].
pub type Prefetch = crate::types::SessionPrefetch;
