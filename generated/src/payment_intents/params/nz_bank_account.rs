// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Nz bank account: the same shape as [`crate::payment_intents::params::AuBecsDebit`].
pub type NzBankAccount = crate::payment_intents::params::AuBecsDebit;
