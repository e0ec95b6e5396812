// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Bank transfer: the same shape as [`crate::params::PaymentMethodOptionsCustomerBalanceBankTransfer`].
pub type BankTransfer = crate::params::PaymentMethodOptionsCustomerBalanceBankTransfer;
