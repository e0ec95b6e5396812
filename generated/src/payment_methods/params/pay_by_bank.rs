// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
///
/// The parameters of `pay_by_bank`: none so far.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pay_by_bank`.
#[derive(Clone)]
#[must_use]
pub struct PayByBank(rt::Params);

impl PayByBank {
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
    PayByBank;
}
