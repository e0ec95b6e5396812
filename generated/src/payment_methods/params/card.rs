// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `card.card_details`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct CardDetails(rt::Params);

impl CardDetails {
    /// With what is required.
    pub fn new(exp_month: i64, exp_year: i64, number: impl Into<String>) -> Self {
        CardDetails(
            CardDetails::default()
                .0
                .set::<i64>(0, exp_month)
                .set::<i64>(1, exp_year)
                .set::<String>(2, number),
        )
    }

    /// The card's security code: three digits, or four on American Express.
    pub fn cvc<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Which of the card's networks the customer prefers.
    pub fn networks<K>(self, value: impl rt::Maybe<CardDetailsNetworks, K>) -> Self {
        Self(self.0.maybe::<CardDetailsNetworks, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which of the card's networks the customer prefers.
///
/// The parameters of `card.card_details.networks`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0/properties/networks`.
#[derive(Clone)]
#[must_use]
pub struct CardDetailsNetworks(rt::Params);

impl CardDetailsNetworks {
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

/// Which of the card's networks the customer prefers.
///
/// The parameters of `card.networks`.
///
/// Contract: `#/paths/~1v1~1payment_methods~1{payment_method}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/properties/networks`.
#[derive(Clone)]
#[must_use]
pub struct CardNetworks(rt::Params);

impl CardNetworks {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The card network that the cardholder wants, for cards with several. `cartes_bancaires`, `mastercard` or `visa`.
    pub fn preferred<K>(self, value: impl rt::Maybe<Preferred, K>) -> Self {
        Self(self.0.maybe::<Preferred, K>(0, value))
    }

    /// Clears `preferred`.
    pub fn clear_preferred(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The details of the card, or a token in its `token`.
///
/// What `card` can be.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card`.
///
/// Feature: `payment_methods`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateCard {
    /// Card details.
    CardDetails(CardDetails),
    /// Token.
    Token(Token),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<CardDetails> for CreateCard {
    fn from(value: CardDetails) -> Self {
        Self::CardDetails(value)
    }
}

impl From<Token> for CreateCard {
    fn from(value: Token) -> Self {
        Self::Token(value)
    }
}

/// The card network that the cardholder wants, for cards with several.
///
/// The values of `card.card_details.networks.preferred`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0/properties/networks/properties/preferred`.
///
/// Feature: `payment_methods`.
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

/// The parameters of `card.token`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/1`.
#[derive(Clone)]
#[must_use]
pub struct Token(rt::Params);

impl Token {
    /// With what is required.
    pub fn new(token: impl Into<rt::Id<crate::issuing::Token>>) -> Self {
        Token(Token::default().0.set::<rt::Id<crate::issuing::Token>>(0, token))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What to change about the card, such as its expiry.
///
/// The parameters of `card`.
///
/// Contract: `#/paths/~1v1~1payment_methods~1{payment_method}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card`.
#[derive(Clone)]
#[must_use]
pub struct UpdateCard(rt::Params);

impl UpdateCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Month in which the card runs out, from 1 to 12.
    pub fn exp_month(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Year in which the card runs out, in four digits.
    pub fn exp_year(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Which of the card's networks the customer prefers.
    pub fn networks<K>(self, value: impl rt::Maybe<CardNetworks, K>) -> Self {
        Self(self.0.maybe::<CardNetworks, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CardDetails;
    "exp_month" required: i64;
    "exp_year" required: i64;
    "number" required sensitive: String;
    "cvc" sensitive: String;
    "networks": CardDetailsNetworks;
}

rt::params! {
    CardDetailsNetworks;
    "preferred": Preferred;
}

rt::params! {
    CardNetworks;
    "preferred": rt::Clearable<Preferred>;
}

rt::union! {
    CreateCard;
    0 => CardDetails(record);
    1 => Token(record);
}

rt::open_enum! {
    Preferred;
    0 => CartesBancaires "cartes_bancaires";
    1 => Mastercard "mastercard";
    2 => Visa "visa";
}

rt::params! {
    Token;
    "token" required sensitive: String;
}

rt::params! {
    UpdateCard;
    "exp_month": i64;
    "exp_year": i64;
    "networks": CardNetworks;
}
