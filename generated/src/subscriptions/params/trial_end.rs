// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What `trial_end` can be.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/trial_end`.
///
/// Feature: `subscriptions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TrialEnd {
    /// `now`: The trial ends at once: the subscription is billed.
    Now,
    /// A point in time.
    At(rt::Timestamp),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for TrialEnd {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for TrialEnd {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

rt::union! {
    TrialEnd;
    0 => Now = text "now";
    1 => At(integer);
}
