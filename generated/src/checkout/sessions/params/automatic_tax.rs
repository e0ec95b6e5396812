// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::AccountReference;
use crate::rt;

/// Whether Stripe calculates taxes, and for whose account.
///
/// The parameters of `automatic_tax`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/automatic_tax`.
#[derive(Clone)]
#[must_use]
pub struct AutomaticTax(rt::Params);

impl AutomaticTax {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        AutomaticTax(AutomaticTax::default().0.set::<bool>(0, enabled))
    }

    /// Who owes the tax: your account or a connected one. That account's address and tax registrations count, and the tax shows in its reports.
    pub fn liability<K>(self, value: impl rt::Maybe<AccountReference, K>) -> Self {
        Self(self.0.maybe::<AccountReference, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AutomaticTax;
    "enabled" required: bool;
    "liability": AccountReference;
}
