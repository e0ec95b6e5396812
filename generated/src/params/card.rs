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
    Details(Box<CardDetails>),
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
        Self::Details(Box::new(value))
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
#[derive(Clone, Default)]
#[must_use]
pub struct CardDetails {
    address_city: Option<String>,
    address_country: Option<String>,
    address_line1: Option<String>,
    address_line2: Option<String>,
    address_state: Option<String>,
    address_zip: Option<String>,
    cvc: Option<String>,
    exp_month: i64,
    exp_year: i64,
    metadata: Option<rt::Metadata>,
    name: Option<String>,
    number: String,
    object: Option<crate::types::CardFunding>,
    extra: rt::Extra,
}
#[cfg(any(feature = "charges", feature = "customers"))]
impl CardDetails {
    /// With what is required.
    pub fn new(exp_month: i64, exp_year: i64, number: impl Into<String>) -> Self {
        Self {
            exp_month,
            exp_year,
            number: number.into(),
            ..Default::default()
        }
    }
    /// Address city. At most 5000 characters.
    pub fn address_city(mut self, value: impl Into<String>) -> Self {
        self.address_city = Some(value.into());
        self
    }
    /// Address country. At most 5000 characters.
    pub fn address_country(mut self, value: impl Into<String>) -> Self {
        self.address_country = Some(value.into());
        self
    }
    /// Address line1. At most 5000 characters.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    /// Address line2. At most 5000 characters.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    /// Address state. At most 5000 characters.
    pub fn address_state(mut self, value: impl Into<String>) -> Self {
        self.address_state = Some(value.into());
        self
    }
    /// Address zip. At most 5000 characters.
    pub fn address_zip(mut self, value: impl Into<String>) -> Self {
        self.address_zip = Some(value.into());
        self
    }
    /// Cvc. At most 5000 characters.
    pub fn cvc(mut self, value: impl Into<String>) -> Self {
        self.cvc = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Name. At most 5000 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Object. Only `card`.
    pub fn object(mut self, value: crate::types::CardFunding) -> Self {
        self.object = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "charges", feature = "customers"))]
rt::record! {
    CardDetails;
    0 => address_city "address_city";
    1 => address_country "address_country";
    2 => address_line1 "address_line1" sensitive;
    3 => address_line2 "address_line2" sensitive;
    4 => address_state "address_state";
    5 => address_zip "address_zip" sensitive;
    6 => cvc "cvc" sensitive;
    7 => exp_month "exp_month" required;
    8 => exp_year "exp_year" required;
    9 => metadata "metadata";
    10 => name "name" sensitive;
    11 => number "number" required sensitive;
    12 => object "object";
}
/// The parameters of `card.details.networks`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0/properties/networks`.
#[cfg(any(feature = "payment_methods", feature = "tokens"))]
#[derive(Clone, Default)]
#[must_use]
pub struct DetailsNetworks {
    preferred: Option<Preferred>,
    extra: rt::Extra,
}
#[cfg(any(feature = "payment_methods", feature = "tokens"))]
impl DetailsNetworks {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Preferred. `cartes_bancaires`, `mastercard` or `visa`.
    pub fn preferred(mut self, value: Preferred) -> Self {
        self.preferred = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "payment_methods", feature = "tokens"))]
rt::record! {
    DetailsNetworks;
    0 => preferred "preferred";
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
