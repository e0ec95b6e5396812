// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::billing::MeterEventSession;

/// Creates a session for sending many meter events. Its token is good for 15 minutes: make another when it lapses.
///
/// `POST /v2/billing/meter_event_session`
///
/// ```
/// use stripe_client::v2;
///
/// let meter_event_session = v2::billing::meter_event_session::create()
///     .send(&client)
///     .await?;
/// ```
///
/// # Answer
///
/// [`MeterEventSession`](crate::v2::billing::MeterEventSession).
///
/// # What follows
///
/// [`v2.billing.meter_event_stream.create`](crate::v2::billing::meter_event_stream::create()) takes [`authentication_token`](crate::v2::billing::MeterEventSession::authentication_token) in place of the API key.
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/billing/meter_event_session/create)
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
