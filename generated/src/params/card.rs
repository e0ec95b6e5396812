// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// What `card` can be.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card`.
#[cfg(any(feature = "charges", feature = "customers"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum Card {
    /// Details.
    Details(CardDetails),
    /// Id.
    Id(rt::Id<crate::issuing::Card>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
#[cfg(any(feature = "charges", feature = "customers"))]
rt::union! {
    Card;
    0 => Details(record);
    1 => Id(string);
}
#[cfg(any(feature = "charges", feature = "customers"))]
impl From<CardDetails> for Card {
    fn from(value: CardDetails) -> Self {
        Self::Details(value)
    }
}
#[cfg(any(feature = "charges", feature = "customers"))]
impl From<rt::Id<crate::issuing::Card>> for Card {
    fn from(value: rt::Id<crate::issuing::Card>) -> Self {
        Self::Id(value)
    }
}
#[cfg(any(feature = "charges", feature = "customers"))]
impl From<&str> for Card {
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}
#[cfg(any(feature = "charges", feature = "customers"))]
impl From<String> for Card {
    fn from(value: String) -> Self {
        Self::Id(value.into())
    }
}
/// The parameters of `card.details`.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0`.
#[cfg(any(feature = "charges", feature = "customers"))]
#[derive(Clone)]
#[must_use]
pub struct CardDetails(rt::Params);
#[cfg(any(feature = "charges", feature = "customers"))]
impl CardDetails {
    /// With what is required.
    pub fn new(exp_month: i64, exp_year: i64, number: impl Into<String>) -> Self {
        CardDetails(
            CardDetails::default()
                .0
                .set::<i64>(7, exp_month)
                .set::<i64>(8, exp_year)
                .set::<String>(11, number),
        )
    }
    /// Address city. At most 5000 characters.
    pub fn address_city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Address country. At most 5000 characters.
    pub fn address_country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Address line1. At most 5000 characters.
    pub fn address_line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Address line2. At most 5000 characters.
    pub fn address_line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Address state. At most 5000 characters.
    pub fn address_state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Address zip. At most 5000 characters.
    pub fn address_zip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Cvc. At most 5000 characters.
    pub fn cvc(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(9, value))
    }
    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value))
    }
    /// Object. Only `card`.
    pub fn object(self, value: crate::types::CardFunding) -> Self {
        Self(self.0.set::<crate::types::CardFunding>(12, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "charges", feature = "customers"))]
rt::params! {
    CardDetails;
    "address_city": Option<String>;
    "address_country": Option<String>;
    "address_line1" sensitive: Option<String>;
    "address_line2" sensitive: Option<String>;
    "address_state": Option<String>;
    "address_zip" sensitive: Option<String>;
    "cvc" sensitive: Option<String>;
    "exp_month" required: i64;
    "exp_year" required: i64;
    "metadata": Option<rt::Metadata>;
    "name" sensitive: Option<String>;
    "number" required sensitive: String;
    "object": Option<crate::types::CardFunding>;
}
/// The parameters of `card.details.networks`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0/properties/networks`.
#[cfg(any(feature = "payment_methods", feature = "tokens"))]
#[derive(Clone)]
#[must_use]
pub struct DetailsNetworks(rt::Params);
#[cfg(any(feature = "payment_methods", feature = "tokens"))]
impl DetailsNetworks {
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
#[cfg(any(feature = "payment_methods", feature = "tokens"))]
rt::params! {
    DetailsNetworks;
    "preferred": Option<Preferred>;
}
/// The values of `card.details.networks.preferred`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0/properties/networks/properties/preferred`.
#[cfg(any(feature = "payment_methods", feature = "tokens"))]
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
#[cfg(any(feature = "payment_methods", feature = "tokens"))]
rt::open_enum! {
    Preferred;
    0 => CartesBancaires "cartes_bancaires";
    1 => Mastercard "mastercard";
    2 => Visa "visa";
}
