// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment method save: the same shape as [`crate::types::PaymentMethodRemove`].
pub type PaymentMethodSave = crate::types::PaymentMethodRemove;
