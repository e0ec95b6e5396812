// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `pause_collection`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions~1{subscription_exposed_id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pause_collection/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct PauseCollection {
    behavior: crate::subscriptions::SubscriptionPauseCollectionBehavior,
    resumes_at: Option<rt::Timestamp>,
    extra: rt::Extra,
}
impl PauseCollection {
    /// With what is required.
    pub fn new(
        behavior: crate::subscriptions::SubscriptionPauseCollectionBehavior,
    ) -> Self {
        Self {
            behavior,
            ..Default::default()
        }
    }
    /// Resumes at, in seconds since 1970.
    pub fn resumes_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.resumes_at = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PauseCollection;
    0 => behavior "behavior" required;
    1 => resumes_at "resumes_at";
}
