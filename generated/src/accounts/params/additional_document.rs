// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Additional document: the same shape as [`crate::params::VerificationDocument`].
pub type AdditionalDocument = crate::params::VerificationDocument;
