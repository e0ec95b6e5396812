// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment method remove: the same shape as [`crate::types::Toggle`].
pub type PaymentMethodRemove = crate::types::Toggle;
