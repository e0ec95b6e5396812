// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Financial connection: the same shape as [`crate::params::SettingsPaymentMethodOptionUsBankAccountFinancialConnection`].
pub type FinancialConnection = crate::params::SettingsPaymentMethodOptionUsBankAccountFinancialConnection;
