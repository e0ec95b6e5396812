// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Account subcategory: the same shape as [`crate::types::AccountType`].
pub type AccountSubcategory = crate::types::AccountType;
