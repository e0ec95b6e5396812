// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Sepa debit: the same shape as [`crate::checkout::sessions::params::BacsDebit`].
pub type SepaDebit = crate::checkout::sessions::params::BacsDebit;
