// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Revolut Pay: the customer pays from a Revolut account or a card saved there.
///
/// The parameters of `revolut_pay`: none so far.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/revolut_pay`.
#[derive(Clone)]
#[must_use]
pub struct RevolutPay(rt::Params);

impl RevolutPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    RevolutPay;
}
