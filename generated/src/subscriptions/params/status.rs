// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `status`.
///
/// Contract: `#/paths/~1v1~1subscriptions/get/parameters/12/schema`.
///
/// Feature: `subscriptions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `all`
    All,
    /// `canceled`
    Canceled,
    /// `ended`
    Ended,
    /// `incomplete`
    Incomplete,
    /// `incomplete_expired`
    IncompleteExpired,
    /// `past_due`
    PastDue,
    /// `paused`
    Paused,
    /// `trialing`
    Trialing,
    /// `unpaid`
    Unpaid,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Status;
    0 => Active "active";
    1 => All "all";
    2 => Canceled "canceled";
    3 => Ended "ended";
    4 => Incomplete "incomplete";
    5 => IncompleteExpired "incomplete_expired";
    6 => PastDue "past_due";
    7 => Paused "paused";
    8 => Trialing "trialing";
    9 => Unpaid "unpaid";
}
