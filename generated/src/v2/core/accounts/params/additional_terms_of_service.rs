// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `additional_terms_of_service.account`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{account_id}~1persons~1{id}/post/requestBody/content/application~1json/schema/properties/additional_terms_of_service/properties/account`.
#[derive(Clone)]
#[must_use]
pub struct UpdateAccount(rt::Params);

impl UpdateAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// An RFC 3339 time.
    pub fn date<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(0, value))
    }

    /// The IP address that it was accepted or declared from.
    pub fn ip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The browser that it was accepted or declared with, by its user agent.
    pub fn user_agent<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    UpdateAccount;
    "date": String;
    "ip" sensitive: String;
    "user_agent" sensitive: String;
}
