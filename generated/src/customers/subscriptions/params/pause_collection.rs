// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What becomes of invoices while payment collection is paused: kept as drafts, marked uncollectible or voided.
///
/// The values of `pause_collection.behavior`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions~1{subscription_exposed_id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pause_collection/anyOf/0/properties/behavior`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Behavior {
    /// `keep_as_draft`: Invoices made while paused stay drafts, to be collected later.
    KeepAsDraft,
    /// `mark_uncollectible`: Invoices made while paused are marked `uncollectible`: what they ask for isn't expected any more.
    MarkUncollectible,
    /// `void`: Invoices made while paused are voided: the customer never owes them.
    Void,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Stops collecting from the subscription's invoices, with what becomes of them and until when.
///
/// The parameters of `pause_collection`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions~1{subscription_exposed_id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pause_collection/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct PauseCollection(rt::Params);

impl PauseCollection {
    /// With what is required.
    pub fn new(behavior: Behavior) -> Self {
        PauseCollection(PauseCollection::default().0.set::<Behavior>(0, behavior))
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

rt::open_enum! {
    Behavior;
    0 => KeepAsDraft "keep_as_draft";
    1 => MarkUncollectible "mark_uncollectible";
    2 => Void "void";
}

rt::params! {
    PauseCollection;
    "behavior" required: Behavior;
    "resumes_at": i64;
}
