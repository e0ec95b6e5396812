// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::accounts::params::CreateAccount;
use crate::v2::core::accounts::params::UpdateAccount;

/// Which terms of service this person accepted.
///
/// The parameters of `additional_terms_of_service`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{account_id}~1persons/post/requestBody/content/application~1json/schema/properties/additional_terms_of_service`.
#[derive(Clone)]
#[must_use]
pub struct CreateAdditionalTermsOfService(rt::Params);

impl CreateAdditionalTermsOfService {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Stripe's terms of service, as this person accepted them.
    pub fn account<K>(self, value: impl rt::Maybe<CreateAccount, K>) -> Self {
        Self(self.0.maybe::<CreateAccount, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which terms of service this person accepted.
///
/// The parameters of `additional_terms_of_service`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{account_id}~1persons~1{id}/post/requestBody/content/application~1json/schema/properties/additional_terms_of_service`.
#[derive(Clone)]
#[must_use]
pub struct UpdateAdditionalTermsOfService(rt::Params);

impl UpdateAdditionalTermsOfService {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Stripe's terms of service, as this person accepted them.
    pub fn account<K>(self, value: impl rt::Maybe<UpdateAccount, K>) -> Self {
        Self(self.0.maybe::<UpdateAccount, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CreateAdditionalTermsOfService;
    "account": CreateAccount;
}

rt::params! {
    UpdateAdditionalTermsOfService;
    "account": UpdateAccount;
}
