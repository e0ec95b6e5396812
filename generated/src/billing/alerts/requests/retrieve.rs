// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Alert;
use crate::rt;

/// Fetches an alert on usage, with its threshold and status.
///
/// `GET /v1/billing/alerts/{id}`
///
/// ```
/// use stripe_client::billing;
///
/// let alert = billing::alerts::retrieve("alrt_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the billing alert.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Alert`](crate::billing::Alert).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/alerts/retrieve)
///
/// Feature: `billing`.
#[doc(alias = "GetBillingAlertsId")]
#[doc(alias = "getbillingalertsid")]
pub fn retrieve(id: impl Into<rt::Id<Alert>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Alert>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.alerts.retrieve`](retrieve()).
///
/// `GET /v1/billing/alerts/{id}` (`GetBillingAlertsId`).
#[doc(alias = "GetBillingAlertsId")]
#[doc(alias = "getbillingalertsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Alert>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Alert {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Alert;
    "GetBillingAlertsId" Get "/v1/billing/alerts/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
