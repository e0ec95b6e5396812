// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::DefaultAggregationFormula;
use crate::rt;

/// How an event tells which customer it belongs to.
///
/// The parameters of `customer_mapping`.
///
/// Contract: `#/paths/~1v1~1billing~1meters/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_mapping`.
#[derive(Clone)]
#[must_use]
pub struct CustomerMapping(rt::Params);

impl CustomerMapping {
    /// With what is required.
    pub fn new(
        event_payload_key: impl Into<String>,
        r#type: CustomerMappingType,
    ) -> Self {
        CustomerMapping(
            CustomerMapping::default()
                .0
                .set::<String>(0, event_payload_key)
                .set::<CustomerMappingType>(1, r#type),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How events name the customer: always by id.
///
/// The values of `customer_mapping.type`.
///
/// Contract: `#/paths/~1v1~1billing~1meters/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_mapping/properties/type`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerMappingType {
    /// `by_id`
    ById,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the meter makes one number of many events.
///
/// The parameters of `default_aggregation`.
///
/// Contract: `#/paths/~1v1~1billing~1meters/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_aggregation`.
#[derive(Clone)]
#[must_use]
pub struct DefaultAggregation(rt::Params);

impl DefaultAggregation {
    /// With what is required.
    pub fn new(formula: DefaultAggregationFormula) -> Self {
        DefaultAggregation(
            DefaultAggregation::default().0.set::<DefaultAggregationFormula>(0, formula),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which part of an event holds the number to count.
///
/// The parameters of `value_settings`.
///
/// Contract: `#/paths/~1v1~1billing~1meters/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/value_settings`.
#[derive(Clone)]
#[must_use]
pub struct ValueSettings(rt::Params);

impl ValueSettings {
    /// With what is required.
    pub fn new(event_payload_key: impl Into<String>) -> Self {
        ValueSettings(ValueSettings::default().0.set::<String>(0, event_payload_key))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CustomerMapping;
    "event_payload_key" required: String;
    "type" required: CustomerMappingType;
}

rt::open_enum! {
    CustomerMappingType;
    0 => ById "by_id";
}

rt::params! {
    DefaultAggregation;
    "formula" required: DefaultAggregationFormula;
}

rt::params! {
    ValueSettings;
    "event_payload_key" required: String;
}
