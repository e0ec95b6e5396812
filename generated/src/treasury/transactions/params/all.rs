// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::rt;

/// What to sort by, the newest first, `created` if left out.
///
/// The values of `order_by`.
///
/// Contract: `#/paths/~1v1~1treasury~1transactions/get/parameters/5/schema`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderBy {
    /// `created`: By when it was made.
    Created,
    /// `posted_at`: By when it was posted.
    PostedAt,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `status_transitions`.
///
/// Contract: `#/paths/~1v1~1treasury~1transactions/get/parameters/8/schema`.
#[derive(Clone)]
#[must_use]
pub struct StatusTransitions(rt::Params);

impl StatusTransitions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Only those that became `posted` in this time.
    pub fn posted_at<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    OrderBy;
    0 => Created "created";
    1 => PostedAt "posted_at";
}

rt::params! {
    StatusTransitions;
    "posted_at": TimeFilter;
}
