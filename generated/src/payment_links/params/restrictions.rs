// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How many sessions may be completed before the link closes.
///
/// The parameters of `restrictions.completed_sessions`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/restrictions/properties/completed_sessions`.
#[derive(Clone)]
#[must_use]
pub struct CompletedSessions(rt::Params);

impl CompletedSessions {
    /// With what is required.
    pub fn new(limit: i64) -> Self {
        CompletedSessions(CompletedSessions::default().0.set::<i64>(0, limit))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How often the link can be paid.
///
/// The parameters of `restrictions`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/restrictions`.
#[derive(Clone)]
#[must_use]
pub struct Restrictions(rt::Params);

impl Restrictions {
    /// With what is required.
    pub fn new(completed_sessions: CompletedSessions) -> Self {
        Restrictions(
            Restrictions::default().0.set::<CompletedSessions>(0, completed_sessions),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CompletedSessions;
    "limit" required: i64;
}

rt::params! {
    Restrictions;
    "completed_sessions" required: CompletedSessions;
}
