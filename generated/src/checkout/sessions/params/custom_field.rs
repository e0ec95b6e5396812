// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Custom field: the same shape as [`crate::params::CreateCustomField`].
pub type CustomField = crate::params::CreateCustomField;
