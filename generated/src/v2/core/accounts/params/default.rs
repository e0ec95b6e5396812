// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Default: the same shape as [`crate::v2::core::accounts::params::DefaultType`].
pub type CreateDefault = crate::v2::core::accounts::params::DefaultType;
