// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Type: the same shape as [`crate::types::CustomerBalanceBankTransferPaymentMethodOptionsType`].
pub type BankTransferType = crate::types::CustomerBalanceBankTransferPaymentMethodOptionsType;
/// Type: the same shape as [`crate::types::SubscriptionBillingModeType`].
pub type BillingModeType = crate::types::SubscriptionBillingModeType;
/// Type: the same shape as [`crate::types::SessionCustomFieldsType`].
pub type CustomFieldType = crate::types::SessionCustomFieldsType;
/// Type: the same shape as [`crate::params::PaymentMethodDetailsType`].
pub type LabelType = crate::params::PaymentMethodDetailsType;
/// Type: the same shape as [`crate::types::ConnectAccountReferenceType`].
pub type LiabilityType = crate::types::ConnectAccountReferenceType;
