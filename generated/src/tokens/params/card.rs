// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The card to put in the token: its details, or the id of a saved card together with `customer`.
///
/// What `card` can be.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Card {
    /// Details.
    Details(CardDetails),
    /// An id.
    Id(rt::Id<crate::issuing::Card>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<CardDetails> for Card {
    fn from(value: CardDetails) -> Self {
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
pub struct CardDetails(rt::Params);

impl CardDetails {
    /// With what is required.
    pub fn new(
        exp_month: impl Into<String>,
        exp_year: impl Into<String>,
        number: impl Into<String>,
    ) -> Self {
        CardDetails(
            CardDetails::default()
                .0
                .set::<String>(0, exp_month)
                .set::<String>(1, exp_year)
                .set::<String>(2, number),
        )
    }

    /// City, town or village of the billing address.
    pub fn address_city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Country of the billing address, as given with the card.
    pub fn address_country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Street and number, PO box or company name of the billing address.
    pub fn address_line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Apartment, suite or building of the billing address.
    pub fn address_line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// State, province or other region of the billing address.
    pub fn address_state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// Postal code of the billing address.
    pub fn address_zip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value))
    }

    /// The currency that payouts to the card are in. Only for a debit card of an account that is paid out to, not for a customer's card.
    pub fn currency<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// The card's security code: three digits, or four on American Express.
    pub fn cvc<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value))
    }

    /// The name on the card.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value))
    }

    /// Which of the card's networks the customer prefers.
    pub fn networks<K>(self, value: impl rt::Maybe<Networks, K>) -> Self {
        Self(self.0.maybe::<Networks, K>(12, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which of the card's networks the customer prefers.
///
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

    /// The card network that the cardholder wants, for cards with several. `cartes_bancaires`, `mastercard` or `visa`.
    pub fn preferred<K>(self, value: impl rt::Maybe<Preferred, K>) -> Self {
        Self(self.0.maybe::<Preferred, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The card network that the cardholder wants, for cards with several.
///
/// The values of `card.details.networks.preferred`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0/properties/networks/properties/preferred`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Preferred {
    /// `cartes_bancaires`: Cartes Bancaires, on French cards with two networks.
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
    CardDetails;
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
