// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Start: the same shape as [`crate::params::AddInvoiceItemPeriodStart`].
pub type Start = crate::params::AddInvoiceItemPeriodStart;
