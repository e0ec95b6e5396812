// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `billing_mode`.
///
/// Contract: `#/paths/~1v1~1subscriptions~1{subscription}~1migrate/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_mode`.
#[derive(Clone, Default)]
#[must_use]
pub struct BillingMode {
    flexible: Option<Box<crate::params::Flexible>>,
    r#type: Type,
    extra: rt::Extra,
}
impl BillingMode {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Flexible.
    pub fn flexible(mut self, value: crate::params::Flexible) -> Self {
        self.flexible = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BillingMode;
    0 => flexible "flexible";
    1 => r#type "type" required;
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
