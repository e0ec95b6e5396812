// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// The parameters of `payto`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payto`.
#[derive(Clone)]
#[must_use]
pub struct Payto(rt::Params);

impl Payto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The number of the bank account.
    pub fn account_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The six digits of bank and branch in Australia (BSB).
    pub fn bsb_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The PayID that stands for the bank account, such as an email or a phone number.
    pub fn pay_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Payto;
    "account_number" sensitive: String;
    "bsb_number" sensitive: String;
    "pay_id": String;
}
