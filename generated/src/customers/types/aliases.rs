// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Reconciliation mode: the same shape as [`crate::types::PaymentIntentConfirmationMethod`].
pub type CustomerBalanceSettingsReconciliationMode = crate::types::PaymentIntentConfirmationMethod;
/// Type: the same shape as [`crate::types::BankTransferType`].
pub type CustomerCashBalanceTransactionFundedBankTransferType = crate::types::BankTransferType;
/// Default source: the same shape as [`crate::types::CustomerSource`].
pub type CustomerDefaultSource = crate::types::CustomerSource;
