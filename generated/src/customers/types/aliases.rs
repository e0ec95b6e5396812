// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Reconciliation mode: the same shape as [`crate::types::PaymentIntentConfirmationMethod`].
pub type CustomerBalanceSettingsReconciliationMode = crate::types::PaymentIntentConfirmationMethod;
/// Type: the same shape as [`crate::types::CustomerBalanceBankTransferPaymentMethodOptionsType`].
pub type CustomerCashBalanceTransactionFundedBankTransferType = crate::types::CustomerBalanceBankTransferPaymentMethodOptionsType;
/// Default source: the same shape as [`crate::types::CardResponse`].
pub type CustomerDefaultSource = crate::types::CardResponse;
/// Source: the same shape as [`crate::types::CardResponse`].
pub type CustomerSource = crate::types::CardResponse;
