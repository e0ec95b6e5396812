// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Type: the same shape as [`crate::types::BankTransferType`].
pub type BankTransferType = crate::types::BankTransferType;
/// Type: the same shape as [`crate::types::BillingModeType`].
pub type BillingModeType = crate::types::BillingModeType;
/// Type: the same shape as [`crate::types::SessionCustomFieldsType`].
pub type CustomFieldType = crate::types::SessionCustomFieldsType;
/// Type: the same shape as [`crate::params::PaymentMethodDetailsType`].
pub type LabelType = crate::params::PaymentMethodDetailsType;
/// Type: the same shape as [`crate::types::AccountReferenceType`].
pub type LiabilityType = crate::types::AccountReferenceType;
