// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Demo pay: the same shape as [`crate::params::Twint`].
pub type DemoPay = crate::params::Twint;
