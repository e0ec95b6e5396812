// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment method type: the same shape as [`crate::types::InvoicePaymentMethodType`].
pub type PaymentMethodType = crate::types::InvoicePaymentMethodType;
