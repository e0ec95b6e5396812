// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// End: the same shape as [`crate::params::AddInvoiceItemPeriodEnd`].
pub type End = crate::params::AddInvoiceItemPeriodEnd;
