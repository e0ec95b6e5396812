// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Mandate data: the same shape as [`crate::params::MandateDataDetails`].
pub type MandateData = crate::params::MandateDataDetails;
