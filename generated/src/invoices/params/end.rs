// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// End: the same shape as [`crate::params::PhaseAddInvoiceItemPeriodEnd`].
pub type End = crate::params::PhaseAddInvoiceItemPeriodEnd;
