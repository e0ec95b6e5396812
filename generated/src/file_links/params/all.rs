// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// Expires at: the same shape as [`crate::params::TrialEnd`].
pub type ExpiresAt = crate::params::TrialEnd;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
