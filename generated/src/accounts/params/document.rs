// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Document: the same shape as [`crate::params::VerificationDocument`].
pub type VerificationDocument = crate::params::VerificationDocument;
