// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether Checkout and Elements may offer the saved payment method to the customer again.
///
/// The values of `payment_method_data.allow_redisplay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/allow_redisplay`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowRedisplay {
    /// `always`: May be offered to this customer again in any checkout.
    Always,
    /// `limited`: Saved for one purpose, such as a subscription: isn't offered in other checkouts unless you ask for it.
    Limited,
    /// `unspecified`: Nothing was agreed with the customer: the payment method isn't offered again unless you ask for it.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What to put on the payment method that the session makes.
///
/// The parameters of `payment_method_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodData(rt::Params);

impl PaymentMethodData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether Checkout and Elements may offer the saved payment method to the customer again. `unspecified` unless you set it. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay<K>(self, value: impl rt::Maybe<AllowRedisplay, K>) -> Self {
        Self(self.0.maybe::<AllowRedisplay, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    AllowRedisplay;
    0 => Always "always";
    1 => Limited "limited";
    2 => Unspecified "unspecified";
}

rt::params! {
    PaymentMethodData;
    "allow_redisplay": AllowRedisplay;
}
