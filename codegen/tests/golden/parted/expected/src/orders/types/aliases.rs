// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Mood: the same shape as [`crate::invoices::InvoiceOutlook`].
pub type OrderMood = crate::invoices::InvoiceOutlook;
/// Recipient: the same shape as [`crate::invoices::InvoiceShipping`].
pub type OrderRecipient = crate::invoices::InvoiceShipping;
