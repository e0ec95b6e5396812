// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Front back: the same shape as [`crate::params::VerificationDocument`].
pub type PrimaryVerificationFrontBack = crate::params::VerificationDocument;
