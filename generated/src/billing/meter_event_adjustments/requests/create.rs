// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::MeterEventAdjustment;
use crate::billing::meter_event_adjustments::params::Cancel;
use crate::billing::meter_event_adjustments::params::MeterEventAdjustmentType;
use crate::rt;

/// Cancels a meter event that was sent by mistake, named by its `identifier`. Stripe no longer counts it.
///
/// `POST /v1/billing/meter_event_adjustments`
///
/// ```
/// use stripe_client::billing;
///
/// let meter_event_adjustment = billing::meter_event_adjustments::create(
///     "api_requests",
///     billing::meter_event_adjustments::params::MeterEventAdjustmentType::Cancel,
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `event_name`, in the body: The event that a meter counts, by name.
/// - `type`, in the body: What to cancel: `cancel` is one event, and nothing else works.
///
/// # Parameters
///
/// - [`cancel`](Create::cancel()): Which meter event to take back.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`MeterEventAdjustment`](crate::billing::MeterEventAdjustment).
///
/// # Errors
///
/// The event is older than a day, or has been canceled.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/meter_event_adjustments/create)
///
/// Feature: `billing`.
#[doc(alias = "PostBillingMeterEventAdjustments")]
#[doc(alias = "postbillingmetereventadjustments")]
pub fn create(
    event_name: impl Into<String>,
    r#type: MeterEventAdjustmentType,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<String>(0, event_name)
            .set::<MeterEventAdjustmentType>(1, r#type),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.meter_event_adjustments.create`](create()).
///
/// `POST /v1/billing/meter_event_adjustments` (`PostBillingMeterEventAdjustments`).
#[doc(alias = "PostBillingMeterEventAdjustments")]
#[doc(alias = "postbillingmetereventadjustments")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which meter event to take back.
    pub fn cancel<K>(self, value: impl rt::Maybe<Cancel, K>) -> Self {
        Self(self.0.maybe::<Cancel, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<MeterEventAdjustment>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> MeterEventAdjustment;
    "PostBillingMeterEventAdjustments" Post "/v1/billing/meter_event_adjustments" Form;
    "event_name" required: String;
    "type" required: MeterEventAdjustmentType;
    "cancel": Cancel;
    "expand": Vec<String>;
}
