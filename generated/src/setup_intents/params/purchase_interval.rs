// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Purchase interval: the same shape as [`crate::types::PlanInterval`].
pub type PurchaseInterval = crate::types::PlanInterval;
