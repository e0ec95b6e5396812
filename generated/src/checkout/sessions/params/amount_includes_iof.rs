// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Amount includes iof: the same shape as [`crate::types::AlwaysOrNever`].
pub type AmountIncludesIof = crate::types::AlwaysOrNever;
