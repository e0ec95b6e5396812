// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Financial connections: the same shape as [`crate::params::PaymentMethodOptionsUsBankAccountFinancialConnections`].
pub type FinancialConnections = crate::params::PaymentMethodOptionsUsBankAccountFinancialConnections;
