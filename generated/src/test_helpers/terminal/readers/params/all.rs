// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `card`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1terminal~1readers~1{reader}~1present_payment_method/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card`.
#[derive(Clone, Default)]
#[must_use]
pub struct Card {
    cvc: Option<String>,
    exp_month: i64,
    exp_year: i64,
    number: String,
    extra: rt::Extra,
}
impl Card {
    /// With what is required.
    pub fn new(exp_month: i64, exp_year: i64, number: impl Into<String>) -> Self {
        Self {
            exp_month,
            exp_year,
            number: number.into(),
            ..Default::default()
        }
    }
    /// Cvc. At most 5000 characters.
    pub fn cvc(mut self, value: impl Into<String>) -> Self {
        self.cvc = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Card;
    0 => cvc "cvc" sensitive;
    1 => exp_month "exp_month" required;
    2 => exp_year "exp_year" required;
    3 => number "number" required sensitive;
}
/// The parameters of `card_present`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1terminal~1readers~1{reader}~1present_payment_method/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card_present`.
#[derive(Clone, Default)]
#[must_use]
pub struct CardPresent {
    number: Option<String>,
    extra: rt::Extra,
}
impl CardPresent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Number. At most 5000 characters.
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CardPresent;
    0 => number "number" sensitive;
}
/// Interac present: the same shape as [`CardPresent`].
pub type InteracPresent = CardPresent;
/// The values of `skip_non_required_inputs`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1terminal~1readers~1{reader}~1succeed_input_collection/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/skip_non_required_inputs`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SkipNonRequiredInputs {
    /// `all`
    All,
    /// `none`
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    SkipNonRequiredInputs;
    0 => All "all";
    1 => None "none";
}
/// The values of `type`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1terminal~1readers~1{reader}~1present_payment_method/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/type`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `card`
    Card,
    /// `card_present`
    CardPresent,
    /// `interac_present`
    InteracPresent,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => Card "card";
    1 => CardPresent "card_present";
    2 => InteracPresent "interac_present";
}
