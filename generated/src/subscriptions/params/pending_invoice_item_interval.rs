// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Pending invoice item interval: the same shape as [`crate::params::Recurring`].
pub type PendingInvoiceItemInterval = crate::params::Recurring;
