// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What `card` can be.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Card {
    /// Details.
    Details(Details),
    /// Id.
    Id(rt::Id<crate::issuing::Card>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<Details> for Card {
    fn from(value: Details) -> Self {
        Self::Details(value)
    }
}

impl From<rt::Id<crate::issuing::Card>> for Card {
    fn from(value: rt::Id<crate::issuing::Card>) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for Card {
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl From<String> for Card {
    fn from(value: String) -> Self {
        Self::Id(value.into())
    }
}

/// The parameters of `card.details`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Details(rt::Params);

impl Details {
    /// With what is required.
    pub fn new(
        exp_month: impl Into<String>,
        exp_year: impl Into<String>,
        number: impl Into<String>,
    ) -> Self {
        Details(
            Details::default()
                .0
                .set::<String>(0, exp_month)
                .set::<String>(1, exp_year)
                .set::<String>(2, number),
        )
    }

    /// Address city. At most 5000 characters.
    pub fn address_city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Address country. At most 5000 characters.
    pub fn address_country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Address line1. At most 5000 characters.
    pub fn address_line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Address line2. At most 5000 characters.
    pub fn address_line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Address state. At most 5000 characters.
    pub fn address_state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }

    /// Address zip. At most 5000 characters.
    pub fn address_zip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value))
    }

    /// Currency. At most 5000 characters.
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }

    /// Cvc. At most 5000 characters.
    pub fn cvc(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value))
    }

    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value))
    }

    /// Networks.
    pub fn networks(self, value: Networks) -> Self {
        Self(self.0.set::<Networks>(12, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `card.details.networks`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0/properties/networks`.
#[derive(Clone)]
#[must_use]
pub struct Networks(rt::Params);

impl Networks {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Preferred. `cartes_bancaires`, `mastercard` or `visa`.
    pub fn preferred(self, value: Preferred) -> Self {
        Self(self.0.set::<Preferred>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `card.details.networks.preferred`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0/properties/networks/properties/preferred`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Preferred {
    /// `cartes_bancaires`
    CartesBancaires,
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::union! {
    Card;
    0 => Details(record);
    1 => Id(string);
}

rt::params! {
    Details;
    "exp_month" required: String;
    "exp_year" required: String;
    "number" required sensitive: String;
    "address_city": String;
    "address_country": String;
    "address_line1" sensitive: String;
    "address_line2" sensitive: String;
    "address_state": String;
    "address_zip" sensitive: String;
    "currency": String;
    "cvc" sensitive: String;
    "name" sensitive: String;
    "networks": Networks;
}

rt::params! {
    Networks;
    "preferred": Preferred;
}

rt::open_enum! {
    Preferred;
    0 => CartesBancaires "cartes_bancaires";
    1 => Mastercard "mastercard";
    2 => Visa "visa";
}
