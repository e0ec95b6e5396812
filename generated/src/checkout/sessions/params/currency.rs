// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Currency: the same shape as [`crate::types::AcssDebitPaymentMethodOptionsCurrency`].
pub type Currency = crate::types::AcssDebitPaymentMethodOptionsCurrency;
