// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Shipping details: the same shape as [`crate::params::CreateShippingDetails`].
pub type ShippingDetails = crate::params::CreateShippingDetails;
