// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Address: the same shape as [`crate::params::PaymentIntentDataShippingAddress`].
pub type ShippingAddress = crate::params::PaymentIntentDataShippingAddress;
