// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Interval: the same shape as [`crate::types::PlanInterval`].
pub type PlanInterval = crate::types::PlanInterval;
/// Round: the same shape as [`crate::types::TransformUsageRound`].
pub type PlanRound = crate::types::TransformUsageRound;
