// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Bank: the same shape as [`crate::types::IdealBank`].
pub type SetupAttemptPaymentMethodDetailsIdealBank = crate::types::IdealBank;
/// Bic: the same shape as [`crate::types::PaymentMethodIdealBic`].
pub type SetupAttemptPaymentMethodDetailsIdealBic = crate::types::PaymentMethodIdealBic;
