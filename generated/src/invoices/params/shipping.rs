// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Shipping: the same shape as [`crate::params::CustomerDetailsShipping`].
pub type Shipping = crate::params::CustomerDetailsShipping;
