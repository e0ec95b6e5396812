// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `amount`.
///
/// Contract: `#/paths/~1v2~1core~1widgets/post/requestBody/content/application~1json/schema/properties/amount`.
#[derive(Clone)]
#[must_use]
pub struct Amount(rt::Params);

impl Amount {
    /// With what is required.
    pub fn new(value: impl Into<rt::Int64>) -> Self {
        Amount(Amount::default().0.set::<rt::Int64>(0, value))
    }

    pub fn currency<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `include[]`.
///
/// Contract: `#/paths/~1v2~1core~1widgets/post/requestBody/content/application~1json/schema/properties/include/items`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Include {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    Amount;
    "value" required: rt::Int64;
    "currency": String;
}

rt::open_enum! {
    Include;
    0 => A "a";
    1 => B "b";
}
