// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `amount`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_grants/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount`.
#[derive(Clone, Default)]
#[must_use]
pub struct Amount {
    monetary: Option<Box<Monetary>>,
    r#type: Type,
    extra: rt::Extra,
}
impl Amount {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Monetary.
    pub fn monetary(mut self, value: Monetary) -> Self {
        self.monetary = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Amount;
    0 => monetary "monetary";
    1 => r#type "type" required;
}
/// The parameters of `applicability_config`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_grants/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/applicability_config`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicabilityConfig {
    scope: crate::billing::params::Scope,
    extra: rt::Extra,
}
impl ApplicabilityConfig {
    /// With what is required.
    pub fn new(scope: crate::billing::params::Scope) -> Self {
        Self {
            scope,
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
    ApplicabilityConfig;
    0 => scope "scope" required;
}
/// Monetary: the same shape as [`crate::params::Amount`].
pub type Monetary = crate::params::Amount;
/// The values of `amount.type`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_grants/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount/properties/type`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `monetary`
    Monetary,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => Monetary "monetary";
}
