// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Permission: the same shape as [`crate::types::AccountPermission`].
pub type Permission = crate::types::AccountPermission;
