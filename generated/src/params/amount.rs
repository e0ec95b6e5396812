// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `amount.monetary`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_grants/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount/properties/monetary`.
#[derive(Clone, Default)]
#[must_use]
pub struct Amount {
    currency: rt::Currency,
    value: i64,
    extra: rt::Extra,
}
impl Amount {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, value: i64) -> Self {
        Self {
            currency: currency.into(),
            value,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Amount;
    0 => currency "currency" required;
    1 => value "value" required;
}
