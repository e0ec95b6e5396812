// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Last status: the same shape as [`crate::types::OrderState`].
pub type InvoiceLastStatus = crate::types::OrderState;
/// Shipping: the same shape as [`crate::types::InvoiceBilling`].
pub type InvoiceShipping = crate::types::InvoiceBilling;
/// Status: the same shape as [`crate::types::OrderState`].
pub type InvoiceStatus = crate::types::OrderState;
