// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Phone number collection: the same shape as [`crate::params::Enabled`].
pub type PhoneNumberCollection = crate::params::Enabled;
