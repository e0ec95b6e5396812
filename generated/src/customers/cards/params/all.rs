// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Details: the same shape as [`crate::params::CardDetails`].
pub type Details = crate::params::CardDetails;
/// Object: the same shape as [`crate::types::CardFunding`].
pub type Object = crate::types::CardFunding;
