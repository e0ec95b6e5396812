// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::params::SettingsTermsOfService;
use crate::rt;

/// How the legal guardian or authorizer accepted the agreements that Stripe requires.
///
/// The parameters of `additional_tos_acceptances`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/additional_tos_acceptances`.
#[derive(Clone)]
#[must_use]
pub struct AdditionalTosAcceptances(rt::Params);

impl AdditionalTosAcceptances {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How the legal guardian accepted Stripe's main service agreement.
    pub fn account<K>(self, value: impl rt::Maybe<SettingsTermsOfService, K>) -> Self {
        Self(self.0.maybe::<SettingsTermsOfService, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AdditionalTosAcceptances;
    "account": SettingsTermsOfService;
}
