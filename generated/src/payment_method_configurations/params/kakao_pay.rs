// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_configurations::params::DisplayPreference;
use crate::rt;

/// Whether Kakao Pay, a wallet in South Korea, is offered.
///
/// The parameters of `kakao_pay`.
///
/// Contract: `#/paths/~1v1~1payment_method_configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/kakao_pay`.
#[derive(Clone)]
#[must_use]
pub struct KakaoPay(rt::Params);

impl KakaoPay {
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
    KakaoPay;
    "display_preference": DisplayPreference;
}
