// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Verification: the same shape as [`crate::params::CompanyVerification`].
pub type Verification = crate::params::CompanyVerification;
