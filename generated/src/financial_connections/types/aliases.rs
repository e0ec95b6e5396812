// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Permission: the same shape as [`crate::types::AccountPermission`].
pub type AccountPermission = crate::types::AccountPermission;
/// Status: the same shape as [`crate::types::ChargeStatus`].
pub type BalanceRefreshStatus = crate::types::ChargeStatus;
