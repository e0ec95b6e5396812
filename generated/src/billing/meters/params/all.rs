// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `customer_mapping`.
///
/// Contract: `#/paths/~1v1~1billing~1meters/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_mapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerMapping {
    event_payload_key: String,
    r#type: Type,
    extra: rt::Extra,
}
impl CustomerMapping {
    /// With what is required.
    pub fn new(event_payload_key: impl Into<String>, r#type: Type) -> Self {
        Self {
            event_payload_key: event_payload_key.into(),
            r#type,
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
    CustomerMapping;
    0 => event_payload_key "event_payload_key" required;
    1 => r#type "type" required;
}
/// The parameters of `default_aggregation`.
///
/// Contract: `#/paths/~1v1~1billing~1meters/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_aggregation`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultAggregation {
    formula: crate::billing::MeterAggregationSettingsFormula,
    extra: rt::Extra,
}
impl DefaultAggregation {
    /// With what is required.
    pub fn new(formula: crate::billing::MeterAggregationSettingsFormula) -> Self {
        Self {
            formula,
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
    DefaultAggregation;
    0 => formula "formula" required;
}
/// Status: the same shape as [`crate::types::MeterStatus`].
pub type Status = crate::types::MeterStatus;
/// The values of `customer_mapping.type`.
///
/// Contract: `#/paths/~1v1~1billing~1meters/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_mapping/properties/type`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `by_id`
    ById,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => ById "by_id";
}
/// The parameters of `value_settings`.
///
/// Contract: `#/paths/~1v1~1billing~1meters/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/value_settings`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValueSettings {
    event_payload_key: String,
    extra: rt::Extra,
}
impl ValueSettings {
    /// With what is required.
    pub fn new(event_payload_key: impl Into<String>) -> Self {
        Self {
            event_payload_key: event_payload_key.into(),
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
    ValueSettings;
    0 => event_payload_key "event_payload_key" required;
}
