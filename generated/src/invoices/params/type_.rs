// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Type: the same shape as [`crate::params::AppliesToType`].
pub type AppliesToType = crate::params::AppliesToType;
/// Type: the same shape as [`crate::subscriptions::SubscriptionBillingSchedulesBillUntilType`].
pub type BillUntilType = crate::subscriptions::SubscriptionBillingSchedulesBillUntilType;
/// Type: the same shape as [`crate::types::SubscriptionBillingModeType`].
pub type BillingModeType = crate::types::SubscriptionBillingModeType;
/// Type: the same shape as [`crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodEndType`].
pub type EndType = crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodEndType;
/// Type: the same shape as [`crate::types::ConnectAccountReferenceType`].
pub type IssuerType = crate::types::ConnectAccountReferenceType;
/// Type: the same shape as [`crate::types::PaymentMethodDetailsCardInstallmentsPlanType`].
pub type PlanType = crate::types::PaymentMethodDetailsCardInstallmentsPlanType;
/// Type: the same shape as [`crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodStartType`].
pub type StartType = crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodStartType;
/// Type: the same shape as [`crate::params::TaxIdDataType`].
pub type TaxIdType = crate::params::TaxIdDataType;
