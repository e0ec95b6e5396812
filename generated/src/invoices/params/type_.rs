// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Type: the same shape as [`crate::params::AppliesToType`].
pub type AppliesToType = crate::params::AppliesToType;
/// Type: the same shape as [`crate::subscriptions::SubscriptionBillingSchedulesBillUntilType`].
pub type BillUntilType = crate::subscriptions::SubscriptionBillingSchedulesBillUntilType;
/// Type: the same shape as [`crate::types::BillingModeType`].
pub type BillingModeType = crate::types::BillingModeType;
/// Type: the same shape as [`crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodEndType`].
pub type EndType = crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodEndType;
/// Type: the same shape as [`crate::types::AccountReferenceType`].
pub type IssuerType = crate::types::AccountReferenceType;
/// Type: the same shape as [`crate::types::InstallmentPlanType`].
pub type PlanType = crate::types::InstallmentPlanType;
/// Type: the same shape as [`crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodStartType`].
pub type StartType = crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodStartType;
/// Type: the same shape as [`crate::params::TaxIdDataType`].
pub type TaxIdType = crate::params::TaxIdDataType;
