// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// When and how the account accepted Stripe's services agreement, the `full` one unless you name another.
///
/// The parameters of `tos_acceptance`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tos_acceptance`.
#[derive(Clone)]
#[must_use]
pub struct TosAcceptance(rt::Params);

impl TosAcceptance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When the representative of the account agreed to the terms. In seconds since 1970.
    pub fn date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(0, value))
    }

    /// The IP address that it was accepted or declared from.
    pub fn ip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Which agreement with Stripe the account accepts: `full`, or `recipient` for one that only gets transfers.
    pub fn service_agreement<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The browser that it was accepted or declared with, by its user agent.
    pub fn user_agent<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    TosAcceptance;
    "date": i64;
    "ip" sensitive: String;
    "service_agreement": String;
    "user_agent" sensitive: String;
}
