// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Recipient: the same shape as [`crate::types::InvoiceBilling`].
pub type OrderRecipient = crate::types::InvoiceBilling;
