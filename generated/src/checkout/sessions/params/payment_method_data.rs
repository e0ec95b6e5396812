// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_method_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodData {
    allow_redisplay: Option<crate::types::AllowRedisplay>,
    extra: rt::Extra,
}
impl PaymentMethodData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(mut self, value: crate::types::AllowRedisplay) -> Self {
        self.allow_redisplay = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentMethodData;
    0 => allow_redisplay "allow_redisplay";
}
