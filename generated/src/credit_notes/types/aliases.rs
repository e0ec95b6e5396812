// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Type: the same shape as [`crate::types::InvoicePretaxCreditAmountType`].
pub type CreditNotePretaxCreditAmountType = crate::types::InvoicePretaxCreditAmountType;
