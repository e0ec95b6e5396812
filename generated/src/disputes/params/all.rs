// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Shipping address: the same shape as [`crate::params::DisputedTransactionShippingAddress`].
pub type ShippingAddress = crate::params::DisputedTransactionShippingAddress;
