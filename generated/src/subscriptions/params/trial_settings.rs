// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscriptions::MissingPaymentMethod;

/// What happens when the trial ends.
///
/// The parameters of `trial_settings.end_behavior`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/trial_settings/properties/end_behavior`.
#[derive(Clone)]
#[must_use]
pub struct EndBehavior(rt::Params);

impl EndBehavior {
    /// With what is required.
    pub fn new(missing_payment_method: MissingPaymentMethod) -> Self {
        EndBehavior(
            EndBehavior::default()
                .0
                .set::<MissingPaymentMethod>(0, missing_payment_method),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What happens at the end of a trial if there is no payment method.
///
/// The parameters of `trial_settings`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/trial_settings`.
#[derive(Clone)]
#[must_use]
pub struct TrialSettings(rt::Params);

impl TrialSettings {
    /// With what is required.
    pub fn new(end_behavior: EndBehavior) -> Self {
        TrialSettings(TrialSettings::default().0.set::<EndBehavior>(0, end_behavior))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    EndBehavior;
    "missing_payment_method" required: MissingPaymentMethod;
}

rt::params! {
    TrialSettings;
    "end_behavior" required: EndBehavior;
}
