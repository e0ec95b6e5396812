// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `cancellation_details`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions~1{subscription_exposed_id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cancellation_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct CancellationDetails {
    comment: rt::Clearable<String>,
    feedback: rt::Clearable<crate::types::PortalSubscriptionCancellationReasonOption>,
    extra: rt::Extra,
}
impl CancellationDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Comment. At most 5000 characters.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `comment`.
    pub fn clear_comment(mut self) -> Self {
        self.comment = rt::Clearable::Clear;
        self
    }
    /// Feedback. `customer_service`, `low_quality`, `missing_features`, `other`, `switched_service`, `too_complex`, `too_expensive` or `unused`.
    pub fn feedback(
        mut self,
        value: crate::types::PortalSubscriptionCancellationReasonOption,
    ) -> Self {
        self.feedback = rt::Clearable::Set(value);
        self
    }
    /// Clears `feedback`.
    pub fn clear_feedback(mut self) -> Self {
        self.feedback = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CancellationDetails;
    0 => comment "comment";
    1 => feedback "feedback";
}
