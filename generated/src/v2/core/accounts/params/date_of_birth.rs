// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Date of birth: the same shape as [`crate::params::Date`].
pub type DateOfBirth = crate::params::Date;
