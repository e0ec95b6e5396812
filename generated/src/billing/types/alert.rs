// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Meter;
use crate::customers::Customer;
use crate::rt;

/// Watches the usage that a meter records, and tells you when a customer reaches a threshold, with [`billing.alert.triggered`](crate::events::EventType::BillingAlertTriggered). It doesn't stop anything by itself.
///
/// The `billing.alert` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/alerts/object)
///
/// Contract: `#/components/schemas/billing.alert`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct Alert {
    /// Names this object in other calls.
    pub id: rt::Id<Alert>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether the alert watches: only if `active`. `active`, `archived` or `inactive`. May be null.
    pub status: Option<AlertStatus>,
    /// The alert's name, which you choose.
    pub title: String,
    /// Which meter the alert watches, for whom, and from how much on it goes off. May be null.
    pub usage_threshold: Option<Box<ThresholdUsageThresholdConfig>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/billing.alert/properties/status`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AlertStatus {
    /// `active`
    Active,
    /// `archived`: Put away for good.
    Archived,
    /// `inactive`
    Inactive,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whose usage counts, one filter at most.
///
/// Contract: `#/components/schemas/thresholds_resource_usage_alert_filter`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct ThresholdUsageAlertFilter {
    /// The only customer that the alert watches. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When an alert goes off: at how much usage, of which [billing meter](crate::billing::Meter), for which customers, once or again.
///
/// Contract: `#/components/schemas/thresholds_resource_usage_threshold_config`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct ThresholdUsageThresholdConfig {
    /// Whose usage counts, one filter at most. May be null.
    pub filters: Option<Vec<ThresholdUsageAlertFilter>>,
    /// The usage at which the alert goes off.
    pub gte: i64,
    /// The [billing meter](crate::billing::Meter) whose usage the alert watches. An id; the object itself when `meter` is expanded.
    pub meter: rt::Expandable<Meter>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Alert;
    const "alert_type" = Str("usage_threshold");
    const "object" = Str("billing.alert");
    0 => id "id" required;
    1 => livemode = false "livemode" required;
    2 => status = None "status";
    3 => title "title" required;
    4 => usage_threshold = None "usage_threshold";
}

rt::expandable! {
    crate::ExpandPath;
    Alert;
    usage_threshold "usage_threshold" => ThresholdUsageThresholdConfig;
}

rt::open_enum! {
    AlertStatus;
    0 => Active "active";
    1 => Archived "archived";
    2 => Inactive "inactive";
}

rt::record! {
    ThresholdUsageAlertFilter;
    const "type" = Str("customer");
    0 => customer = None "customer";
}

rt::expandable! {
    crate::ExpandPath;
    ThresholdUsageAlertFilter;
    customer "customer" => Customer;
}

rt::record! {
    ThresholdUsageThresholdConfig;
    const "recurrence" = Str("one_time");
    0 => filters = None "filters";
    1 => gte = 0 "gte" required;
    2 => meter "meter" required;
}

rt::expandable! {
    crate::ExpandPath;
    ThresholdUsageThresholdConfig;
    filters "filters" => ThresholdUsageAlertFilter;
    meter "meter" => Meter;
}
