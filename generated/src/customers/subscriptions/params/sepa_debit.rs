// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Sepa debit: the same shape as [`crate::params::Empty`].
pub type SepaDebit = crate::params::Empty;
