// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Alert;
use crate::billing::Meter;
use crate::billing::alerts::params::AlertType;
use crate::rt;

/// Lists alerts on usage, active and inactive ones. Archived ones aren't there.
///
/// `GET /v1/billing/alerts`
///
/// ```
/// use stripe_client::billing;
///
/// let page = billing::alerts::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`alert_type`](List::alert_type()): Only alerts of this kind.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`meter`](List::meter()): Only alerts on this meter.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`Alert`](crate::billing::Alert).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/alerts/list)
///
/// Feature: `billing`.
#[doc(alias = "GetBillingAlerts")]
#[doc(alias = "getbillingalerts")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`billing.alerts.list`](list()).
///
/// `GET /v1/billing/alerts` (`GetBillingAlerts`).
#[doc(alias = "GetBillingAlerts")]
#[doc(alias = "getbillingalerts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only alerts of this kind. Only `usage_threshold`.
    pub fn alert_type<K>(self, value: impl rt::Maybe<AlertType, K>) -> Self {
        Self(self.0.maybe::<AlertType, K>(0, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Only alerts on this meter.
    pub fn meter<K>(self, value: impl rt::Maybe<rt::Id<Meter>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Meter>, K>(4, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Alert>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Alert>;
    "GetBillingAlerts" Get "/v1/billing/alerts" Query;
    "alert_type" query: AlertType;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "meter" query: String;
    "starting_after" query: String;
}

rt::list! {
    List -> Alert;
}
