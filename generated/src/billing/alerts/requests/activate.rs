// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Alert;
use crate::rt;

/// Switches an inactive alert on again, so that it can fire.
///
/// `POST /v1/billing/alerts/{id}/activate`
///
/// ```
/// use stripe_client::billing;
///
/// let alert = billing::alerts::activate("alrt_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the billing alert.
///
/// # Parameters
///
/// - [`expand`](Activate::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Alert`](crate::billing::Alert).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/alerts/activate)
///
/// Feature: `billing`.
#[doc(alias = "PostBillingAlertsIdActivate")]
#[doc(alias = "postbillingalertsidactivate")]
pub fn activate(id: impl Into<rt::Id<Alert>>) -> Activate {
    Activate(
        Activate::default().0.set::<rt::Id<Alert>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.alerts.activate`](activate()).
///
/// `POST /v1/billing/alerts/{id}/activate` (`PostBillingAlertsIdActivate`).
#[doc(alias = "PostBillingAlertsIdActivate")]
#[doc(alias = "postbillingalertsidactivate")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Activate(rt::Params, rt::RequestOptions);

impl Activate {
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
    Activate -> Alert;
    "PostBillingAlertsIdActivate" Post "/v1/billing/alerts/{id}/activate" Form;
    "id" required path: String;
    "expand": Vec<String>;
}
