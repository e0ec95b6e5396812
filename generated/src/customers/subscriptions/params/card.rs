// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Card: the same shape as [`crate::params::PaymentMethodOptionsCard`].
pub type Card = crate::params::PaymentMethodOptionsCard;
