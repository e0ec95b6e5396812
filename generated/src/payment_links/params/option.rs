// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Option: the same shape as [`crate::params::OptionType`].
pub type OptionType = crate::params::OptionType;
