// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Setup future usage: the same shape as [`crate::types::UpiPaymentMethodOptionsSetupFutureUsage`].
pub type AcssDebitSetupFutureUsage = crate::types::UpiPaymentMethodOptionsSetupFutureUsage;
/// Setup future usage: the same shape as [`crate::types::PaymentMethodOptionsPixSetupFutureUsage`].
pub type AmazonPaySetupFutureUsage = crate::types::PaymentMethodOptionsPixSetupFutureUsage;
/// Setup future usage: the same shape as [`crate::types::PaymentIntentSetupFutureUsage`].
pub type PaymentIntentDataSetupFutureUsage = crate::types::PaymentIntentSetupFutureUsage;
