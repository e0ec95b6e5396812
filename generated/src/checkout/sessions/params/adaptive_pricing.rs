// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether customers see and pay prices in their own currency.
///
/// The parameters of `adaptive_pricing`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/adaptive_pricing`.
#[derive(Clone)]
#[must_use]
pub struct AdaptivePricing(rt::Params);

impl AdaptivePricing {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether customers may pay in their own currency where Stripe offers it.
    pub fn enabled<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AdaptivePricing;
    "enabled": bool;
}
