// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::billing::MeterEventAdjustment;
use crate::v2::billing::meter_event_adjustments::params::Cancel;
use crate::v2::billing::meter_event_adjustments::params::MeterEventAdjustmentType;

/// Cancels a meter event that was sent by mistake, named by its `identifier`. Stripe no longer counts it.
///
/// `POST /v2/billing/meter_event_adjustments`
///
/// ```
/// use stripe_client::v2;
///
/// let meter_event_adjustment = v2::billing::meter_event_adjustments::create(
///     v2::billing::meter_event_adjustments::params::Cancel::new("event_1001"),
///     "api_requests",
///     v2::billing::meter_event_adjustments::params::MeterEventAdjustmentType::Cancel,
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `cancel`, in the body: Which meter event to take back.
/// - `event_name`, in the body: The event that a meter counts, by name.
/// - `type`, in the body: What to cancel: `cancel` is one event, and nothing else works.
///
/// # Answer
///
/// [`MeterEventAdjustment`](crate::v2::billing::MeterEventAdjustment).
///
/// # Errors
///
/// The event is older than a day, or has been canceled.
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/billing/meter_event_adjustments/create)
///
/// Feature: `v2_billing`.
#[doc(alias = "PostV2BillingMeterEventAdjustments")]
#[doc(alias = "postv2billingmetereventadjustments")]
pub fn create(
    cancel: Cancel,
    event_name: impl Into<String>,
    r#type: MeterEventAdjustmentType,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<Cancel>(0, cancel)
            .set::<String>(1, event_name)
            .set::<MeterEventAdjustmentType>(2, r#type),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.billing.meter_event_adjustments.create`](create()).
///
/// `POST /v2/billing/meter_event_adjustments` (`PostV2BillingMeterEventAdjustments`).
#[doc(alias = "PostV2BillingMeterEventAdjustments")]
#[doc(alias = "postv2billingmetereventadjustments")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

rt::request! {
    Create -> MeterEventAdjustment;
    "PostV2BillingMeterEventAdjustments" Post "/v2/billing/meter_event_adjustments" Json;
    "cancel" required: Cancel;
    "event_name" required: String;
    "type" required: MeterEventAdjustmentType;
}
