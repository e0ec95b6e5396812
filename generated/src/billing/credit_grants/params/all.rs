// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::params::Scope;
use crate::rt;

/// How much billing credit to give the customer.
///
/// The parameters of `amount`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_grants/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount`.
#[derive(Clone)]
#[must_use]
pub struct Amount(rt::Params);

impl Amount {
    /// With what is required.
    pub fn new(r#type: AmountType) -> Self {
        Amount(Amount::default().0.set::<AmountType>(0, r#type))
    }

    /// How much credit there is, as an amount of money.
    pub fn monetary<K>(self, value: impl rt::Maybe<Monetary, K>) -> Self {
        Self(self.0.maybe::<Monetary, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the credits are: always money (`monetary`).
///
/// The values of `amount.type`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_grants/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount/properties/type`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountType {
    /// `monetary`
    Monetary,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the credit can pay for: metered prices with a meter alone.
///
/// The parameters of `applicability_config`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_grants/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/applicability_config`.
#[derive(Clone)]
#[must_use]
pub struct ApplicabilityConfig(rt::Params);

impl ApplicabilityConfig {
    /// With what is required.
    pub fn new(scope: Scope) -> Self {
        ApplicabilityConfig(ApplicabilityConfig::default().0.set::<Scope>(0, scope))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How much credit there is, as an amount of money.
///
/// The parameters of `amount.monetary`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_grants/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount/properties/monetary`.
#[derive(Clone)]
#[must_use]
pub struct Monetary(rt::Params);

impl Monetary {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, value: i64) -> Self {
        Monetary(
            Monetary::default().0.set::<rt::Currency>(0, currency).set::<i64>(1, value),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Amount;
    "type" required: AmountType;
    "monetary": Monetary;
}

rt::open_enum! {
    AmountType;
    0 => Monetary "monetary";
}

rt::params! {
    ApplicabilityConfig;
    "scope" required: Scope;
}

rt::params! {
    Monetary;
    "currency" required: String;
    "value" required: i64;
}
