// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Shipping option: the same shape as [`crate::params::ListShippingCost`].
pub type ShippingOption = crate::params::ListShippingCost;
