// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// When the customer was born.
///
/// The parameters of `klarna.dob`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/klarna/properties/dob`.
#[derive(Clone)]
#[must_use]
pub struct Dob(rt::Params);

impl Dob {
    /// With what is required.
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Dob(Dob::default().0.set::<i64>(0, day).set::<i64>(1, month).set::<i64>(2, year))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// The parameters of `klarna`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/klarna`.
#[derive(Clone)]
#[must_use]
pub struct Klarna(rt::Params);

impl Klarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When the customer was born. Klarna asks for it in some countries.
    pub fn dob<K>(self, value: impl rt::Maybe<Dob, K>) -> Self {
        Self(self.0.maybe::<Dob, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Dob;
    "day" required: i64;
    "month" required: i64;
    "year" required: i64;
}

rt::params! {
    Klarna;
    "dob" sensitive: Dob;
}
