// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Type: the same shape as [`crate::types::PaymentMethodType`].
pub type ConfirmationTokenPaymentMethodPreviewType = crate::types::PaymentMethodType;
/// Setup future usage: the same shape as [`crate::types::FutureUsage`].
pub type ConfirmationTokenSetupFutureUsage = crate::types::FutureUsage;
