// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Status: the same shape as [`crate::types::AutomaticTaxStatus`].
pub type QuoteAutomaticTaxStatus = crate::types::AutomaticTaxStatus;
/// Interval: the same shape as [`crate::types::PlanInterval`].
pub type QuoteInterval = crate::types::PlanInterval;
/// Type: the same shape as [`crate::types::SubscriptionBillingModeType`].
pub type QuoteType = crate::types::SubscriptionBillingModeType;
