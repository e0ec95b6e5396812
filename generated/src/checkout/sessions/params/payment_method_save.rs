// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment method save: the same shape as [`crate::types::Toggle`].
pub type PaymentMethodSave = crate::types::Toggle;
