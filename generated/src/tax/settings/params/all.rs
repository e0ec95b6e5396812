// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::TaxBehavior;
use crate::tax_codes::TaxCode;

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
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Street and house number, post box or company.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// State, province or other part of the country.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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
    pub fn tax_behavior(self, value: TaxBehavior) -> Self {
        Self(self.0.set::<TaxBehavior>(0, value))
    }

    /// What products are taxed as if they have no tax code themselves.
    pub fn tax_code(self, value: impl Into<rt::Id<TaxCode>>) -> Self {
        Self(self.0.set::<rt::Id<TaxCode>>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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
