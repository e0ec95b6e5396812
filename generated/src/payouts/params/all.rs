// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Arrival date: the same shape as [`crate::params::TimeFilter`].
pub type ArrivalDate = crate::params::TimeFilter;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// Method: the same shape as [`crate::customers::AvailablePayoutMethod`].
pub type Method = crate::customers::AvailablePayoutMethod;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
