// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Alert;
use crate::rt;

/// Switches an alert off. It stays, and [`billing.alerts.activate`](crate::billing::alerts::activate()) brings it back.
///
/// `POST /v1/billing/alerts/{id}/deactivate`
///
/// ```
/// use stripe_client::billing;
///
/// let alert = billing::alerts::deactivate("alrt_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the billing alert.
///
/// # Parameters
///
/// - [`expand`](Deactivate::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Alert`](crate::billing::Alert).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/alerts/deactivate)
///
/// Feature: `billing`.
#[doc(alias = "PostBillingAlertsIdDeactivate")]
#[doc(alias = "postbillingalertsiddeactivate")]
pub fn deactivate(id: impl Into<rt::Id<Alert>>) -> Deactivate {
    Deactivate(
        Deactivate::default().0.set::<rt::Id<Alert>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.alerts.deactivate`](deactivate()).
///
/// `POST /v1/billing/alerts/{id}/deactivate` (`PostBillingAlertsIdDeactivate`).
#[doc(alias = "PostBillingAlertsIdDeactivate")]
#[doc(alias = "postbillingalertsiddeactivate")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Deactivate(rt::Params, rt::RequestOptions);

impl Deactivate {
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

rt::request! {
    Deactivate -> Alert;
    "PostBillingAlertsIdDeactivate" Post "/v1/billing/alerts/{id}/deactivate" Form;
    "id" required path: String;
    "expand": Vec<String>;
}
