// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Interval: the same shape as [`crate::types::PaymentMethodDetailsCardInstallmentsPlanInterval`].
pub type PlanInterval = crate::types::PaymentMethodDetailsCardInstallmentsPlanInterval;
/// Interval: the same shape as [`crate::types::PlanInterval`].
pub type SubscriptionInterval = crate::types::PlanInterval;
