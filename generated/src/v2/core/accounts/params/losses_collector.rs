// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Losses collector: the same shape as [`crate::types::Responsible`].
pub type LossesCollector = crate::types::Responsible;
