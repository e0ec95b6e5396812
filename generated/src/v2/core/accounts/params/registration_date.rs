// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Registration date: the same shape as [`crate::params::Date`].
pub type RegistrationDate = crate::params::Date;
