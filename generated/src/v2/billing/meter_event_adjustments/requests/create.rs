// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a Meter Event Adjustment.
///
/// `POST /v2/billing/meter_event_adjustments`
///
/// - `cancel`, in the body: Cancel.
/// - `event_name`, in the body: Event name.
/// - `type`, in the body: Type. Only `cancel`.
///
/// Feature: `v2_billing`.
#[doc(alias = "PostV2BillingMeterEventAdjustments")]
#[doc(alias = "postv2billingmetereventadjustments")]
pub fn create(
    cancel: crate::v2::billing::meter_event_adjustments::params::Cancel,
    event_name: impl Into<String>,
    r#type: crate::v2::billing::meter_event_adjustments::params::Type,
) -> Create {
    Create {
        cancel,
        event_name: event_name.into(),
        r#type,
        ..Default::default()
    }
}
/// The request of [`v2.billing.meter_event_adjustments.create`](create()).
///
/// `POST /v2/billing/meter_event_adjustments` (`PostV2BillingMeterEventAdjustments`).
#[doc(alias = "PostV2BillingMeterEventAdjustments")]
#[doc(alias = "postv2billingmetereventadjustments")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    cancel: crate::v2::billing::meter_event_adjustments::params::Cancel,
    event_name: String,
    r#type: crate::v2::billing::meter_event_adjustments::params::Type,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Create;
    0 => cancel "cancel" required;
    1 => event_name "event_name" required;
    2 => r#type "type" required;
}
rt::request! {
    Create -> crate::v2::billing::MeterEventAdjustment;
    "PostV2BillingMeterEventAdjustments" Post "/v2/billing/meter_event_adjustments" Json;
}
