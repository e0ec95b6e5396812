// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Interval: the same shape as [`crate::types::PlanInterval`].
pub type Interval = crate::types::PlanInterval;
