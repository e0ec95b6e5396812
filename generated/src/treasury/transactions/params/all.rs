// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The values of `order_by`.
///
/// Contract: `#/paths/~1v1~1treasury~1transactions/get/parameters/5/schema`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderBy {
    /// `created`
    Created,
    /// `posted_at`
    PostedAt,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    OrderBy;
    0 => Created "created";
    1 => PostedAt "posted_at";
}
/// Posted at: the same shape as [`crate::params::TimeFilter`].
pub type PostedAt = crate::params::TimeFilter;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// The parameters of `status_transitions`.
///
/// Contract: `#/paths/~1v1~1treasury~1transactions/get/parameters/8/schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatusTransitions {
    posted_at: Option<PostedAt>,
    extra: rt::Extra,
}
impl StatusTransitions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Posted at.
    pub fn posted_at(mut self, value: impl Into<PostedAt>) -> Self {
        self.posted_at = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    StatusTransitions;
    0 => posted_at "posted_at";
}
