// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Arrival date: the same shape as [`crate::params::Created`].
pub type ArrivalDate = crate::params::Created;
/// Method: the same shape as [`crate::customers::AvailablePayoutMethod`].
pub type Method = crate::customers::AvailablePayoutMethod;
