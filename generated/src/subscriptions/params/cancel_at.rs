// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// When the subscription ends.
///
/// What `cancel_at` can be.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cancel_at`.
///
/// Feature: `subscriptions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CancelAt {
    /// A point in time.
    At(rt::Timestamp),
    /// `max_billed_until`: When the item that has been billed the furthest runs out.
    MaxBilledUntil,
    /// `max_period_end`: When the longest-running period among the items ends.
    MaxPeriodEnd,
    /// `min_period_end`: When the first period among the items ends.
    MinPeriodEnd,
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for CancelAt {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for CancelAt {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

rt::union! {
    CancelAt;
    0 => At(integer);
    1 => MaxBilledUntil = text "max_billed_until";
    2 => MaxPeriodEnd = text "max_period_end";
    3 => MinPeriodEnd = text "min_period_end";
}
