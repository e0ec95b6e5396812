// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscriptions::CancellationDetailsFeedback;

/// Why the subscription was canceled, and what the customer said about it.
///
/// The parameters of `cancellation_details`.
///
/// Contract: `#/paths/~1v1~1subscriptions~1{subscription_exposed_id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cancellation_details`.
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
    pub fn feedback<K>(
        self,
        value: impl rt::Maybe<CancellationDetailsFeedback, K>,
    ) -> Self {
        Self(self.0.maybe::<CancellationDetailsFeedback, K>(1, value))
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

rt::params! {
    CancellationDetails;
    "comment": rt::Clearable<String>;
    "feedback": rt::Clearable<CancellationDetailsFeedback>;
}
