// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `amount`.
///
/// Contract: `#/paths/~1v2~1core~1widgets/post/requestBody/content/application~1json/schema/properties/amount`.
#[derive(Clone, Default)]
#[must_use]
pub struct Amount {
    value: rt::Int64,
    currency: Option<String>,
    extra: rt::Extra,
}
impl Amount {
    /// With what is required.
    pub fn new(value: impl Into<rt::Int64>) -> Self {
        Self {
            value: value.into(),
            ..Default::default()
        }
    }
    /// Currency.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
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
    0 => value "value" required;
    1 => currency "currency";
}
/// The values of `include[]`.
///
/// Contract: `#/paths/~1v2~1core~1widgets/post/requestBody/content/application~1json/schema/properties/include/items`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Include {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Include;
    0 => A "a";
    1 => B "b";
}
