// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Acss debit: the same shape as [`crate::params::PaymentMethodOptionsAcssDebit`].
pub type AcssDebit = crate::params::PaymentMethodOptionsAcssDebit;
