// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether it is paid with `points` of Naver Pay or by `card`.
///
/// The values of `naver_pay.funding`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/naver_pay/properties/funding`.
///
/// Feature: `payment_methods`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Funding {
    /// `card`: Paid from a card that is saved with Naver Pay.
    Card,
    /// `points`: Paid from Naver Pay points.
    Points,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Naver Pay, a wallet in South Korea.
///
/// The parameters of `naver_pay`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/naver_pay`.
#[derive(Clone)]
#[must_use]
pub struct NaverPay(rt::Params);

impl NaverPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether it is paid with `points` of Naver Pay or by `card`.
    pub fn funding<K>(self, value: impl rt::Maybe<Funding, K>) -> Self {
        Self(self.0.maybe::<Funding, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    Funding;
    0 => Card "card";
    1 => Points "points";
}

rt::params! {
    NaverPay;
    "funding": Funding;
}
