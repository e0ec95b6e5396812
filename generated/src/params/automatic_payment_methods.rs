// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `automatic_payment_methods`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/automatic_payment_methods`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomaticPaymentMethods {
    allow_redirects: Option<crate::types::AlwaysOrNever>,
    enabled: bool,
    extra: rt::Extra,
}
impl AutomaticPaymentMethods {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Allow redirects. `always` or `never`.
    pub fn allow_redirects(mut self, value: crate::types::AlwaysOrNever) -> Self {
        self.allow_redirects = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AutomaticPaymentMethods;
    0 => allow_redirects "allow_redirects";
    1 => enabled "enabled" required;
}
