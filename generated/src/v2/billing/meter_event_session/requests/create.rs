// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::billing::MeterEventSession;

/// Create a Meter Event Stream Authentication Session.
///
/// `POST /v2/billing/meter_event_session`
///
/// Feature: `v2_billing`.
#[doc(alias = "PostV2BillingMeterEventSession")]
#[doc(alias = "postv2billingmetereventsession")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`v2.billing.meter_event_session.create`](create()).
///
/// `POST /v2/billing/meter_event_session` (`PostV2BillingMeterEventSession`).
#[doc(alias = "PostV2BillingMeterEventSession")]
#[doc(alias = "postv2billingmetereventsession")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

rt::request! {
    Create -> MeterEventSession;
    "PostV2BillingMeterEventSession" Post "/v2/billing/meter_event_session" Json;
}
