// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Status: the same shape as [`crate::invoices::InvoiceLastStatus`].
pub type InvoiceStatus = crate::invoices::InvoiceLastStatus;
