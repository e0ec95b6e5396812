// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Shipping cost: the same shape as [`crate::params::ListShippingCost`].
pub type ShippingCost = crate::params::ListShippingCost;
