// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_configurations::params::DisplayPreference;
use crate::rt;

/// Whether MB WAY is offered, payments by phone number in Portugal.
///
/// The parameters of `mb_way`.
///
/// Contract: `#/paths/~1v1~1payment_method_configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mb_way`.
#[derive(Clone)]
#[must_use]
pub struct MbWay(rt::Params);

impl MbWay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to show the payment method: on, off, or as the platform has it.
    pub fn display_preference<K>(
        self,
        value: impl rt::Maybe<DisplayPreference, K>,
    ) -> Self {
        Self(self.0.maybe::<DisplayPreference, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    MbWay;
    "display_preference": DisplayPreference;
}
