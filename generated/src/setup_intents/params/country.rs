// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Country: the same shape as [`crate::params::SofortCountry`].
pub type Country = crate::params::SofortCountry;
