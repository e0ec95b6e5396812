// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment method collection: the same shape as [`crate::types::CustomerCreation`].
pub type PaymentMethodCollection = crate::types::CustomerCreation;
