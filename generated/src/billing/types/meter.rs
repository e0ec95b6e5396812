// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::AlertStatus;
use crate::billing::DefaultAggregationFormula;
use crate::billing::EventTimeWindow;
use crate::rt;

/// The `billing.meter` object.
///
/// Contract: `#/components/schemas/billing.meter`.
#[derive(Default)]
#[non_exhaustive]
pub struct Meter {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Customer mapping.
    pub customer_mapping: MeterCustomerMappingSettings,
    /// Default aggregation.
    pub default_aggregation: MeterAggregationSettings,
    /// Display name. At most 5000 characters.
    pub display_name: String,
    /// Event name. At most 5000 characters.
    pub event_name: String,
    /// Event time window. `day` or `hour`. May be null.
    pub event_time_window: Option<EventTimeWindow>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Meter>,
    /// Livemode.
    pub livemode: bool,
    /// Status. `active` or `inactive`.
    pub status: AlertStatus,
    /// Status transitions.
    pub status_transitions: MeterStatusTransitions,
    /// Updated, in seconds since 1970.
    pub updated: rt::Timestamp,
    /// Value settings.
    pub value_settings: MeterValue,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing meter resource aggregation settings.
///
/// Contract: `#/components/schemas/billing_meter_resource_aggregation_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct MeterAggregationSettings {
    /// Formula. `count`, `last` or `sum`.
    pub formula: DefaultAggregationFormula,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing meter resource customer mapping settings.
///
/// Contract: `#/components/schemas/billing_meter_resource_customer_mapping_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct MeterCustomerMappingSettings {
    /// Event payload key. At most 5000 characters.
    pub event_payload_key: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing meter resource billing meter status transitions.
///
/// Contract: `#/components/schemas/billing_meter_resource_billing_meter_status_transitions`.
#[derive(Default)]
#[non_exhaustive]
pub struct MeterStatusTransitions {
    /// Deactivated at, in seconds since 1970. May be null.
    pub deactivated_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing meter resource billing meter value.
///
/// Contract: `#/components/schemas/billing_meter_resource_billing_meter_value`.
#[derive(Default)]
#[non_exhaustive]
pub struct MeterValue {
    /// Event payload key. At most 5000 characters.
    pub event_payload_key: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Meter;
    const "object" = Str("billing.meter");
    0 => created "created" required;
    1 => customer_mapping "customer_mapping" required;
    2 => default_aggregation "default_aggregation" required;
    3 => display_name "display_name" required;
    4 => event_name "event_name" required;
    5 => event_time_window "event_time_window";
    6 => id "id" required;
    7 => livemode "livemode" required;
    8 => status "status" required;
    9 => status_transitions "status_transitions" required;
    10 => updated "updated" required;
    11 => value_settings "value_settings" required;
}

rt::record! {
    MeterAggregationSettings;
    0 => formula "formula" required;
}

rt::record! {
    MeterCustomerMappingSettings;
    const "type" = Str("by_id");
    0 => event_payload_key "event_payload_key" required;
}

rt::record! {
    MeterStatusTransitions;
    0 => deactivated_at "deactivated_at";
}

rt::record! {
    MeterValue;
    0 => event_payload_key "event_payload_key" required;
}
