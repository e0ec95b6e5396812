// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Bank transfer: the same shape as [`crate::params::SettingsPaymentMethodOptionsCustomerBalanceBankTransfer`].
pub type BankTransfer = crate::params::SettingsPaymentMethodOptionsCustomerBalanceBankTransfer;
