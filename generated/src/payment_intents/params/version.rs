// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Version: the same shape as [`crate::types::ThreeDSecureDetailsVersion`].
pub type Version = crate::types::ThreeDSecureDetailsVersion;
