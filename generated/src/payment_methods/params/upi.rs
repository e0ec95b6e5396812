// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether later payments take exactly `amount` (`fixed`) or at most that (`maximum`).
///
/// The values of `upi.mandate_options.amount_type`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/upi/properties/mandate_options/properties/amount_type`.
///
/// Feature: `payment_methods`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountType {
    /// `fixed`: Every payment takes exactly the agreed amount.
    Fixed,
    /// `maximum`: A payment can take any amount up to the agreed one.
    Maximum,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `upi.mandate_options`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/upi/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct MandateOptions(rt::Params);

impl MandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What a later payment takes, in the smallest currency unit: exactly this or at most this, as [`amount_type`](Self::amount_type()) says.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Whether later payments take exactly [`amount`](Self::amount()) (`fixed`) or at most that (`maximum`).
    pub fn amount_type<K>(self, value: impl rt::Maybe<AmountType, K>) -> Self {
        Self(self.0.maybe::<AmountType, K>(1, value))
    }

    /// What the mandate or subscription is for. The customer gets to read it. At most 20 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// When the mandate ends. Without one, it lasts until it is canceled. In seconds since 1970.
    pub fn end_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// UPI, instant bank payments in India.
///
/// The parameters of `upi`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/upi`.
#[derive(Clone)]
#[must_use]
pub struct Upi(rt::Params);

impl Upi {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(self, value: impl rt::Maybe<MandateOptions, K>) -> Self {
        Self(self.0.maybe::<MandateOptions, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    AmountType;
    0 => Fixed "fixed";
    1 => Maximum "maximum";
}

rt::params! {
    MandateOptions;
    "amount": i64;
    "amount_type": AmountType;
    "description": String;
    "end_date": i64;
}

rt::params! {
    Upi;
    "mandate_options": MandateOptions;
}
