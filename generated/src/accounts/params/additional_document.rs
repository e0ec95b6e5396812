// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Additional document: the same shape as [`crate::params::Document`].
pub type AdditionalDocument = crate::params::Document;
