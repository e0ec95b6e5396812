// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Interval: the same shape as [`crate::types::InstallmentInterval`].
pub type Interval = crate::types::InstallmentInterval;
