// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Personal data to put in the token, such as an id number.
///
/// The parameters of `pii`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pii`.
#[derive(Clone)]
#[must_use]
pub struct Pii(rt::Params);

impl Pii {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The person's id number as their country gives it, such as the US social security number, or a token for it from Stripe.js.
    pub fn id_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Pii;
    "id_number" sensitive: String;
}
