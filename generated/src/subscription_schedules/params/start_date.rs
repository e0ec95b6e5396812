// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What `start_date` can be.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/start_date`.
///
/// Feature: `subscription_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StartDate {
    /// A point in time.
    At(rt::Timestamp),
    /// `now`: The first phase starts at once.
    Now,
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for StartDate {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for StartDate {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

rt::union! {
    StartDate;
    0 => At(integer);
    1 => Now = text "now";
}
