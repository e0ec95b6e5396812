// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::params::Account;

/// Which terms of service this person accepted.
///
/// The parameters of `additional_terms_of_service`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{account_id}~1person_tokens/post/requestBody/content/application~1json/schema/properties/additional_terms_of_service`.
#[derive(Clone)]
#[must_use]
pub struct AdditionalTermsOfService(rt::Params);

impl AdditionalTermsOfService {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// That the person accepted the Stripe Services Agreement. Stripe adds date, IP address and browser.
    pub fn account<K>(self, value: impl rt::Maybe<Account, K>) -> Self {
        Self(self.0.maybe::<Account, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AdditionalTermsOfService;
    "account": Account;
}
