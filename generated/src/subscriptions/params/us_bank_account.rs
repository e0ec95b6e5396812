// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Us bank account: the same shape as [`crate::params::PaymentMethodOptionsUsBankAccount`].
pub type UsBankAccount = crate::params::PaymentMethodOptionsUsBankAccount;
