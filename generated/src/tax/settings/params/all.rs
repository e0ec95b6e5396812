// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::TaxBehavior;
use crate::tax_codes::TaxCode;

/// Where the head office is.
///
/// The parameters of `head_office.address`.
///
/// Contract: `#/paths/~1v1~1tax~1settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/head_office/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);

impl Address {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What tax calculations assume where they aren't told.
///
/// The parameters of `defaults`.
///
/// Contract: `#/paths/~1v1~1tax~1settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/defaults`.
#[derive(Clone)]
#[must_use]
pub struct Defaults(rt::Params);

impl Defaults {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether tax is in prices that don't tell it themselves: `inferred_by_currency` has it in, except in US and Canadian dollars. `exclusive`, `inclusive` or `inferred_by_currency`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(0, value))
    }

    /// What products are taxed as if they have no tax code themselves.
    pub fn tax_code<K>(self, value: impl rt::Maybe<rt::Id<TaxCode>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TaxCode>, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where your business is at home, which matters for tax.
///
/// The parameters of `head_office`.
///
/// Contract: `#/paths/~1v1~1tax~1settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/head_office`.
#[derive(Clone)]
#[must_use]
pub struct HeadOffice(rt::Params);

impl HeadOffice {
    /// With what is required.
    pub fn new(address: Address) -> Self {
        HeadOffice(HeadOffice::default().0.set::<Address>(0, address))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Address;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}

rt::params! {
    Defaults;
    "tax_behavior": TaxBehavior;
    "tax_code": String;
}

rt::params! {
    HeadOffice;
    "address" required sensitive: Address;
}
