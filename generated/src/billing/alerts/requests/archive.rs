// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Alert;
use crate::rt;

/// Archives an alert for good. It no longer fires or shows in lists.
///
/// `POST /v1/billing/alerts/{id}/archive`
///
/// ```
/// use stripe_client::billing;
///
/// let alert = billing::alerts::archive("alrt_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the billing alert.
///
/// # Parameters
///
/// - [`expand`](Archive::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Alert`](crate::billing::Alert).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/alerts/archive)
///
/// Feature: `billing`.
#[doc(alias = "PostBillingAlertsIdArchive")]
#[doc(alias = "postbillingalertsidarchive")]
pub fn archive(id: impl Into<rt::Id<Alert>>) -> Archive {
    Archive(
        Archive::default().0.set::<rt::Id<Alert>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.alerts.archive`](archive()).
///
/// `POST /v1/billing/alerts/{id}/archive` (`PostBillingAlertsIdArchive`).
#[doc(alias = "PostBillingAlertsIdArchive")]
#[doc(alias = "postbillingalertsidarchive")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive(rt::Params, rt::RequestOptions);

impl Archive {
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
    Archive -> Alert;
    "PostBillingAlertsIdArchive" Post "/v1/billing/alerts/{id}/archive" Form;
    "id" required path: String;
    "expand": Vec<String>;
}
