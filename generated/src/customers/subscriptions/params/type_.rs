// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Type: the same shape as [`crate::params::EndType`].
pub type EndType = crate::params::EndType;
/// Type: the same shape as [`crate::types::ConnectAccountReferenceType`].
pub type LiabilityType = crate::types::ConnectAccountReferenceType;
/// Type: the same shape as [`crate::params::StartType`].
pub type StartType = crate::params::StartType;
