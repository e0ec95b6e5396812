// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Type: the same shape as [`crate::params::CustomerAcceptanceType`].
pub type AlternativeCustomerAcceptanceType = crate::params::CustomerAcceptanceType;
/// Type: the same shape as [`crate::types::CustomerAcceptanceType`].
pub type MandateDataCustomerAcceptanceType = crate::types::CustomerAcceptanceType;
/// Type: the same shape as [`crate::params::PaymentMethodDataType`].
pub type PaymentMethodDataType = crate::params::PaymentMethodDataType;
/// Type: the same shape as [`crate::types::InstallmentPlanType`].
pub type PlanType = crate::types::InstallmentPlanType;
