// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
