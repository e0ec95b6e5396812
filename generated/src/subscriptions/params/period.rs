// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Period: the same shape as [`crate::params::AddInvoiceItemPeriod`].
pub type Period = crate::params::AddInvoiceItemPeriod;
