// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `billing_mode`.
///
/// Contract: `#/paths/~1v1~1subscriptions~1{subscription}~1migrate/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_mode`.
#[derive(Clone)]
#[must_use]
pub struct BillingMode(rt::Params);
impl BillingMode {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        BillingMode(BillingMode::default().0.set::<Type>(1, r#type))
    }
    /// Flexible.
    pub fn flexible(self, value: crate::params::Flexible) -> Self {
        Self(self.0.set::<crate::params::Flexible>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    BillingMode;
    "flexible": Option<crate::params::Flexible>;
    "type" required: Type;
}
/// The values of `billing_mode.type`.
///
/// Contract: `#/paths/~1v1~1subscriptions~1{subscription}~1migrate/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_mode/properties/type`.
///
/// Feature: `subscriptions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `flexible`
    Flexible,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => Flexible "flexible";
}
