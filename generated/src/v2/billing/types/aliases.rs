// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Status: the same shape as [`crate::types::SettlementStatus`].
pub type MeterEventAdjustmentStatus = crate::types::SettlementStatus;
