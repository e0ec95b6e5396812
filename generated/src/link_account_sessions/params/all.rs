// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Account holder: the same shape as [`crate::params::CreateAccountHolder`].
pub type AccountHolder = crate::params::CreateAccountHolder;
/// Account subcategory: the same shape as [`crate::financial_connections::LinkAccountSessionFiltersAccountSubcategory`].
pub type AccountSubcategory = crate::financial_connections::LinkAccountSessionFiltersAccountSubcategory;
/// Permission: the same shape as [`crate::types::AccountPermission`].
pub type Permission = crate::types::AccountPermission;
/// Prefetch: the same shape as [`crate::types::SessionPrefetch`].
pub type Prefetch = crate::types::SessionPrefetch;
/// Type: the same shape as [`crate::financial_connections::AccountholderType`].
pub type Type = crate::financial_connections::AccountholderType;
