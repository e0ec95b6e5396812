// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Why the subscription was canceled, and what the customer said about it.
///
/// The parameters of `cancellation_details`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions~1{subscription_exposed_id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cancellation_details`.
#[derive(Clone)]
#[must_use]
pub struct CancellationDetails(rt::Params);

impl CancellationDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer wrote about why they canceled.
    pub fn comment<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `comment`.
    pub fn clear_comment(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Why the customer canceled, from a list, for your reports. `customer_service`, `low_quality`, `missing_features`, `other`, `switched_service`, `too_complex`, `too_expensive` or `unused`.
    pub fn feedback<K>(self, value: impl rt::Maybe<Feedback, K>) -> Self {
        Self(self.0.maybe::<Feedback, K>(1, value))
    }

    /// Clears `feedback`.
    pub fn clear_feedback(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Why the customer canceled, from a list, for your reports.
///
/// The values of `cancellation_details.feedback`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions~1{subscription_exposed_id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cancellation_details/properties/feedback`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Feedback {
    /// `customer_service`: Support was less than expected.
    CustomerService,
    /// `low_quality`: Quality was less than expected.
    LowQuality,
    /// `missing_features`: Something that they need isn't there.
    MissingFeatures,
    /// `other`: Another reason.
    Other,
    /// `switched_service`: They have gone to a competitor.
    SwitchedService,
    /// `too_complex`: Hard to use.
    TooComplex,
    /// `too_expensive`: It costs too much.
    TooExpensive,
    /// `unused`: They don't use it enough.
    Unused,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    CancellationDetails;
    "comment": rt::Clearable<String>;
    "feedback": rt::Clearable<Feedback>;
}

rt::open_enum! {
    Feedback;
    0 => CustomerService "customer_service";
    1 => LowQuality "low_quality";
    2 => MissingFeatures "missing_features";
    3 => Other "other";
    4 => SwitchedService "switched_service";
    5 => TooComplex "too_complex";
    6 => TooExpensive "too_expensive";
    7 => Unused "unused";
}
