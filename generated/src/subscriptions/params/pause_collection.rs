// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscriptions::PauseCollectionBehavior;

/// Stops collecting from the subscription's invoices, with what becomes of them and until when.
///
/// The parameters of `pause_collection`.
///
/// Contract: `#/paths/~1v1~1subscriptions~1{subscription_exposed_id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pause_collection/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PauseCollection(rt::Params);

impl PauseCollection {
    /// With what is required.
    pub fn new(behavior: PauseCollectionBehavior) -> Self {
        PauseCollection(
            PauseCollection::default().0.set::<PauseCollectionBehavior>(0, behavior),
        )
    }

    /// When payments are collected again. Until you end the pause, if left out. In seconds since 1970.
    pub fn resumes_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    PauseCollection;
    "behavior" required: PauseCollectionBehavior;
    "resumes_at": i64;
}
