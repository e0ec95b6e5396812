// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Sepa debit: the same shape as [`crate::params::PaymentMethodData`].
pub type SepaDebit = crate::params::PaymentMethodData;
