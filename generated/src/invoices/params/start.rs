// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Start: the same shape as [`crate::params::PhaseAddInvoiceItemPeriodStart`].
pub type Start = crate::params::PhaseAddInvoiceItemPeriodStart;
