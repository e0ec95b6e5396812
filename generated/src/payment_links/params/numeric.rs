// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Numeric: the same shape as [`crate::params::Text`].
pub type Numeric = crate::params::Text;
