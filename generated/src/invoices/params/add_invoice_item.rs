// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Add invoice item: the same shape as [`crate::params::PhaseAddInvoiceItem`].
pub type AddInvoiceItem = crate::params::PhaseAddInvoiceItem;
