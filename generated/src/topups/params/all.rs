// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Amount: the same shape as [`crate::params::TimeFilter`].
pub type Amount = crate::params::TimeFilter;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// The values of `status`.
///
/// Contract: `#/paths/~1v1~1topups/get/parameters/6/schema`.
///
/// Feature: `topups`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Status;
    0 => Canceled "canceled";
    1 => Failed "failed";
    2 => Pending "pending";
    3 => Succeeded "succeeded";
}
