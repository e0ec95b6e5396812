// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Setup future usage: the same shape as [`crate::types::UpiPaymentMethodOptionsSetupFutureUsage`].
pub type SetupFutureUsage = crate::types::UpiPaymentMethodOptionsSetupFutureUsage;
