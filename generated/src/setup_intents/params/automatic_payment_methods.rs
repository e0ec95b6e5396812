// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::setup_intents::AllowRedirects;

/// Offers all payment methods that are on in the Dashboard and fit, in place of `payment_method_types`.
///
/// The parameters of `automatic_payment_methods`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/automatic_payment_methods`.
#[derive(Clone)]
#[must_use]
pub struct AutomaticPaymentMethods(rt::Params);

impl AutomaticPaymentMethods {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        AutomaticPaymentMethods(
            AutomaticPaymentMethods::default().0.set::<bool>(0, enabled),
        )
    }

    /// Whether payment methods that send the customer to another app or site are offered. They need a `return_url` when it is confirmed. `always` or `never`.
    pub fn allow_redirects<K>(self, value: impl rt::Maybe<AllowRedirects, K>) -> Self {
        Self(self.0.maybe::<AllowRedirects, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AutomaticPaymentMethods;
    "enabled" required: bool;
    "allow_redirects": AllowRedirects;
}
