// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Card: the same shape as [`crate::params::PaymentMethodOptionCard`].
pub type Card = crate::params::PaymentMethodOptionCard;
