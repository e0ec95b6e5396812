// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The card that is held to the simulated reader.
///
/// The parameters of `card`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1terminal~1readers~1{reader}~1present_payment_method/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card`.
#[derive(Clone)]
#[must_use]
pub struct Card(rt::Params);

impl Card {
    /// With what is required.
    pub fn new(exp_month: i64, exp_year: i64, number: impl Into<String>) -> Self {
        Card(
            Card::default()
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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The card that is held to the simulated reader.
///
/// The parameters of `card_present`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1terminal~1readers~1{reader}~1present_payment_method/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card_present`.
#[derive(Clone)]
#[must_use]
pub struct CardPresent(rt::Params);

impl CardPresent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The number of the card that the simulated reader reads.
    pub fn number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The Interac card that the simulated reader sees.
///
/// The parameters of `interac_present`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1terminal~1readers~1{reader}~1present_payment_method/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/interac_present`.
#[derive(Clone)]
#[must_use]
pub struct InteracPresent(rt::Params);

impl InteracPresent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The number of the card that the simulated reader reads.
    pub fn number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What is held to the simulated reader.
///
/// The values of `type`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1terminal~1readers~1{reader}~1present_payment_method/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/type`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PresentPaymentMethodType {
    /// `card`
    Card,
    /// `card_present`: A card at a reader.
    CardPresent,
    /// `interac_present`: A Canadian Interac debit card at a reader.
    InteracPresent,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the made-up customer skips what may be skipped (`all`) or answers everything (`none`).
///
/// The values of `skip_non_required_inputs`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1terminal~1readers~1{reader}~1succeed_input_collection/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/skip_non_required_inputs`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SkipNonRequiredInputs {
    /// `all`: Simulate that every input that may be skipped is.
    All,
    /// `none`: Simulate that every input is filled.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    Card;
    "exp_month" required: i64;
    "exp_year" required: i64;
    "number" required sensitive: String;
    "cvc" sensitive: String;
}

rt::params! {
    CardPresent;
    "number" sensitive: String;
}

rt::params! {
    InteracPresent;
    "number" sensitive: String;
}

rt::open_enum! {
    PresentPaymentMethodType;
    0 => Card "card";
    1 => CardPresent "card_present";
    2 => InteracPresent "interac_present";
}

rt::open_enum! {
    SkipNonRequiredInputs;
    0 => All "all";
    1 => None "none";
}
