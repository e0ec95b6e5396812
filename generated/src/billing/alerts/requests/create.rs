// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Alert;
use crate::billing::alerts::params::AlertType;
use crate::billing::alerts::params::UsageThreshold;
use crate::rt;

/// Creates an alert that fires when a customer's usage on a meter passes a threshold. It is active at once.
///
/// `POST /v1/billing/alerts`
///
/// ```
/// use stripe_client::billing;
///
/// let alert = billing::alerts::create(
///     billing::alerts::params::AlertType::UsageThreshold,
///     "title",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `alert_type`, in the body: What sets off the alert: `usage_threshold`, a limit of metered usage.
/// - `title`, in the body: The alert's name.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`usage_threshold`](Create::usage_threshold()): Which meter the alert watches, for whom, and from how much on it goes off.
///
/// # Answer
///
/// [`Alert`](crate::billing::Alert).
///
/// # What follows
///
/// [`billing.alert.triggered`](crate::events::EventType::BillingAlertTriggered) tells that it fired.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/alerts/create)
///
/// Feature: `billing`.
#[doc(alias = "PostBillingAlerts")]
#[doc(alias = "postbillingalerts")]
pub fn create(alert_type: AlertType, title: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<AlertType>(0, alert_type).set::<String>(1, title),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.alerts.create`](create()).
///
/// `POST /v1/billing/alerts` (`PostBillingAlerts`).
#[doc(alias = "PostBillingAlerts")]
#[doc(alias = "postbillingalerts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Which meter the alert watches, for whom, and from how much on it goes off.
    pub fn usage_threshold<K>(self, value: impl rt::Maybe<UsageThreshold, K>) -> Self {
        Self(self.0.maybe::<UsageThreshold, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Alert>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Alert;
    "PostBillingAlerts" Post "/v1/billing/alerts" Form;
    "alert_type" required: AlertType;
    "title" required: String;
    "expand": Vec<String>;
    "usage_threshold": UsageThreshold;
}
