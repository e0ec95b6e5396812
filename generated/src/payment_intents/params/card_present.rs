// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Card present: the same shape as [`crate::payment_intents::params::LineItemPaymentMethodOptionsCard`].
pub type PaymentMethodOptionsCardPresent = crate::payment_intents::params::LineItemPaymentMethodOptionsCard;
