// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Billing cycle anchor: the same shape as [`crate::billing_portal::PortalSubscriptionUpdateBillingCycleAnchor`].
pub type BillingCycleAnchor = crate::billing_portal::PortalSubscriptionUpdateBillingCycleAnchor;
