// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Customer balance: the same shape as [`crate::params::PaymentMethodOptionsCustomerBalance`].
pub type CustomerBalance = crate::params::PaymentMethodOptionsCustomerBalance;
