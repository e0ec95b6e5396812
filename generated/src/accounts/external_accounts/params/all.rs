// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Object: the same shape as [`crate::payouts::PayoutType`].
pub type Object = crate::payouts::PayoutType;
