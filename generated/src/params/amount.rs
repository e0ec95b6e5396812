// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `amount.monetary`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_grants/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount/properties/monetary`.
#[derive(Clone)]
#[must_use]
pub struct Amount(rt::Params);
impl Amount {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, value: i64) -> Self {
        Amount(Amount::default().0.set::<rt::Currency>(0, currency).set::<i64>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Amount;
    "currency" required: String;
    "value" required: i64;
}
