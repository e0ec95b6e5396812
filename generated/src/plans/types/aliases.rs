// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Round: the same shape as [`crate::types::TransformUsageRound`].
pub type PlanRound = crate::types::TransformUsageRound;
