// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Where the bank account is held, as a two-letter code.
///
/// The values of `sofort.country`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/sofort/properties/country`.
///
/// Feature: `payment_methods`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Country {
    /// `AT`
    At,
    /// `BE`
    Be,
    /// `DE`
    De,
    /// `ES`
    Es,
    /// `IT`
    It,
    /// `NL`
    Nl,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Sofort, a bank payment in Europe.
///
/// The parameters of `sofort`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/sofort`.
#[derive(Clone)]
#[must_use]
pub struct Sofort(rt::Params);

impl Sofort {
    /// With what is required.
    pub fn new(country: Country) -> Self {
        Sofort(Sofort::default().0.set::<Country>(0, country))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    Country;
    0 => At "AT";
    1 => Be "BE";
    2 => De "DE";
    3 => Es "ES";
    4 => It "IT";
    5 => Nl "NL";
}

rt::params! {
    Sofort;
    "country" required: Country;
}
