// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Front back: the same shape as [`crate::params::Document`].
pub type PrimaryVerificationFrontBack = crate::params::Document;
