// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Dob: the same shape as [`crate::params::Date`].
pub type Dob = crate::params::Date;
