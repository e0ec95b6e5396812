// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Proration discount: the same shape as [`crate::types::SubscriptionBillingModeFlexibleProrationDiscount`].
pub type ProrationDiscount = crate::types::SubscriptionBillingModeFlexibleProrationDiscount;
