// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Purchase interval: the same shape as [`crate::types::Interval`].
pub type PurchaseInterval = crate::types::Interval;
