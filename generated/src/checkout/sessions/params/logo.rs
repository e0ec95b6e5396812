// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Logo: the same shape as [`crate::checkout::sessions::params::Icon`].
pub type Logo = crate::checkout::sessions::params::Icon;
