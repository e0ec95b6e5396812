// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Purpose: the same shape as [`crate::types::PaytoPurpose`].
pub type Purpose = crate::types::PaytoPurpose;
