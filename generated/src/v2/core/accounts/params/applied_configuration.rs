// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Applied configuration: the same shape as [`crate::v2::core::AccountConfiguration`].
pub type AppliedConfiguration = crate::v2::core::AccountConfiguration;
