// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_configurations::Preference;
use crate::rt;

/// Whether pre-authorized debits from Canadian bank accounts (ACSS) are offered.
///
/// The parameters of `acss_debit`.
///
/// Contract: `#/paths/~1v1~1payment_method_configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/acss_debit`.
#[derive(Clone)]
#[must_use]
pub struct AcssDebit(rt::Params);

impl AcssDebit {
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

/// Whether to show the payment method: on, off, or as the platform has it.
///
/// The parameters of `acss_debit.display_preference`.
///
/// Contract: `#/paths/~1v1~1payment_method_configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/acss_debit/properties/display_preference`.
#[derive(Clone)]
#[must_use]
pub struct DisplayPreference(rt::Params);

impl DisplayPreference {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Turns the payment method on or off. With `none` the parent configuration or Stripe's default decides. `none`, `off` or `on`.
    pub fn preference<K>(self, value: impl rt::Maybe<Preference, K>) -> Self {
        Self(self.0.maybe::<Preference, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AcssDebit;
    "display_preference": DisplayPreference;
}

rt::params! {
    DisplayPreference;
    "preference": Preference;
}
