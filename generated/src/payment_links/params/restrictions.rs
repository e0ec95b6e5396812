// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `restrictions.completed_sessions`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/restrictions/properties/completed_sessions`.
#[derive(Clone, Default)]
#[must_use]
pub struct CompletedSessions {
    limit: i64,
    extra: rt::Extra,
}
impl CompletedSessions {
    /// With what is required.
    pub fn new(limit: i64) -> Self {
        Self {
            limit,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CompletedSessions;
    0 => limit "limit" required;
}
/// The parameters of `restrictions`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/restrictions`.
#[derive(Clone, Default)]
#[must_use]
pub struct Restrictions {
    completed_sessions: CompletedSessions,
    extra: rt::Extra,
}
impl Restrictions {
    /// With what is required.
    pub fn new(completed_sessions: CompletedSessions) -> Self {
        Self {
            completed_sessions,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Restrictions;
    0 => completed_sessions "completed_sessions" required;
}
