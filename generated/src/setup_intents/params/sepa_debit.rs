// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Sepa debit: the same shape as [`crate::setup_intents::params::BacsDebit`].
pub type SepaDebit = crate::setup_intents::params::BacsDebit;
