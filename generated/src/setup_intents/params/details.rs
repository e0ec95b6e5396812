// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Details: the same shape as [`crate::params::MandateDataDetails`].
pub type Details = crate::params::MandateDataDetails;
