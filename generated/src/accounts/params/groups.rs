// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `groups`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/groups`.
#[derive(Clone, Default)]
#[must_use]
pub struct Groups {
    payments_pricing: rt::Clearable<String>,
    extra: rt::Extra,
}
impl Groups {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Payments pricing. At most 5000 characters.
    pub fn payments_pricing(mut self, value: impl Into<String>) -> Self {
        self.payments_pricing = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `payments_pricing`.
    pub fn clear_payments_pricing(mut self) -> Self {
        self.payments_pricing = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Groups;
    0 => payments_pricing "payments_pricing";
}
