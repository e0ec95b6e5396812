// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `shipping`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping`.
#[derive(Clone, Default)]
#[must_use]
pub struct Shipping {
    city: Option<String>,
    line1: Option<String>,
    extra: rt::Extra,
}
impl Shipping {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// City.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Line1.
    pub fn line1(mut self, value: impl Into<String>) -> Self {
        self.line1 = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Shipping;
    0 => city "city";
    1 => line1 "line1" sensitive;
}
