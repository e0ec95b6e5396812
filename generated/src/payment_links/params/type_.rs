// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Type: the same shape as [`crate::params::PaymentMethodDetailsType`].
pub type LabelType = crate::params::PaymentMethodDetailsType;
/// Type: the same shape as [`crate::types::AccountReferenceType`].
pub type LiabilityType = crate::types::AccountReferenceType;
