// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// The values of `status`.
///
/// Contract: `#/paths/~1v1~1issuing~1tokens~1{token}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/status`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    /// `suspended`
    Suspended,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Status;
    0 => Active "active";
    1 => Deleted "deleted";
    2 => Suspended "suspended";
}
