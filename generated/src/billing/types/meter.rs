// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::AlertStatus;
use crate::billing::DefaultAggregationFormula;
use crate::billing::EventTimeWindow;
use crate::rt;

/// Defines how usage is counted: which events belong to it, how the customer is found in them, and whether values are summed up, counted, or the last one stands. A [price](crate::prices::Price) that refers to the meter bills what it counts.
///
/// The `billing.meter` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/meters/object)
///
/// Contract: `#/components/schemas/billing.meter`.
///
/// Feature: `billing`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Meter {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// How an event tells which customer it belongs to.
    pub customer_mapping: MeterCustomerMappingSettings,
    /// How the meter makes one number of many events.
    pub default_aggregation: MeterAggregationSettings,
    /// What you call the meter. Customers don't see it.
    pub display_name: String,
    /// The name by which events say that this meter counts them.
    pub event_name: String,
    /// `hour` or `day`, if the events are sums of that long. Null if they come one by one.
    pub event_time_window: Option<EventTimeWindow>,
    /// Names this object in other calls.
    pub id: rt::Id<Meter>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether the meter takes events: not if `inactive`. `active` or `inactive`.
    pub status: AlertStatus,
    /// When each status was reached.
    pub status_transitions: MeterStatusTransitions,
    /// When it was last changed. In seconds since 1970.
    pub updated: rt::Timestamp,
    /// Which part of an event holds the number to count.
    pub value_settings: MeterValue,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the meter makes one number of many events.
///
/// Contract: `#/components/schemas/billing_meter_resource_aggregation_settings`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct MeterAggregationSettings {
    /// How many events become one number: counted, added up, or only the last. `count`, `last` or `sum`.
    pub formula: DefaultAggregationFormula,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How an event tells which customer it belongs to.
///
/// Contract: `#/components/schemas/billing_meter_resource_customer_mapping_settings`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct MeterCustomerMappingSettings {
    /// Under which key of the event the customer's id is.
    pub event_payload_key: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When each status was reached.
///
/// Contract: `#/components/schemas/billing_meter_resource_billing_meter_status_transitions`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct MeterStatusTransitions {
    /// When the meter was last switched off. Null if it never was. In seconds since 1970.
    pub deactivated_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which part of an event holds the number to count.
///
/// Contract: `#/components/schemas/billing_meter_resource_billing_meter_value`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct MeterValue {
    /// Under which key of the event the number to count is.
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
    5 => event_time_window = None "event_time_window";
    6 => id "id" required;
    7 => livemode = false "livemode" required;
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
    0 => deactivated_at = None "deactivated_at";
}

rt::record! {
    MeterValue;
    0 => event_payload_key "event_payload_key" required;
}
