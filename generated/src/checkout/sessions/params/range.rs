// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
