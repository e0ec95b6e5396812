// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Sepa debit: the same shape as [`crate::payment_intents::params::BacsDebit`].
pub type SepaDebit = crate::payment_intents::params::BacsDebit;
