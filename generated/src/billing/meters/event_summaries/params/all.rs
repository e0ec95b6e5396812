// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Value grouping window: the same shape as [`crate::billing::MeterEventTimeWindow`].
pub type ValueGroupingWindow = crate::billing::MeterEventTimeWindow;
