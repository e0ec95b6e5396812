// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// iDEAL, the bank payment of the Netherlands.
///
/// The parameters of `ideal`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/ideal`.
#[derive(Clone)]
#[must_use]
pub struct Ideal(rt::Params);

impl Ideal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The customer's bank. They choose it themselves if left out.
    pub fn bank<K>(self, value: impl rt::Maybe<IdealBank, K>) -> Self {
        Self(self.0.maybe::<IdealBank, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The customer's bank.
///
/// The values of `ideal.bank`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/ideal/properties/bank`.
///
/// Feature: `payment_methods`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IdealBank {
    /// `abn_amro`
    AbnAmro,
    /// `adyen`
    Adyen,
    /// `asn_bank`
    AsnBank,
    /// `bunq`
    Bunq,
    /// `buut`
    Buut,
    /// `finom`
    Finom,
    /// `handelsbanken`
    Handelsbanken,
    /// `ing`
    Ing,
    /// `knab`
    Knab,
    /// `mollie`
    Mollie,
    /// `moneyou`
    Moneyou,
    /// `n26`
    N26,
    /// `nn`
    Nn,
    /// `rabobank`
    Rabobank,
    /// `regiobank`
    Regiobank,
    /// `revolut`
    Revolut,
    /// `sns_bank`
    SnsBank,
    /// `triodos_bank`
    TriodosBank,
    /// `van_lanschot`
    VanLanschot,
    /// `yoursafe`
    Yoursafe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    Ideal;
    "bank": IdealBank;
}

rt::open_enum! {
    IdealBank;
    0 => AbnAmro "abn_amro";
    1 => Adyen "adyen";
    2 => AsnBank "asn_bank";
    3 => Bunq "bunq";
    4 => Buut "buut";
    5 => Finom "finom";
    6 => Handelsbanken "handelsbanken";
    7 => Ing "ing";
    8 => Knab "knab";
    9 => Mollie "mollie";
    10 => Moneyou "moneyou";
    11 => N26 "n26";
    12 => Nn "nn";
    13 => Rabobank "rabobank";
    14 => Regiobank "regiobank";
    15 => Revolut "revolut";
    16 => SnsBank "sns_bank";
    17 => TriodosBank "triodos_bank";
    18 => VanLanschot "van_lanschot";
    19 => Yoursafe "yoursafe";
}
