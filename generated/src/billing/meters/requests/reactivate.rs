// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Meter;
use crate::rt;

/// Switches a meter on again: it takes events, and prices can use it.
///
/// `POST /v1/billing/meters/{id}/reactivate`
///
/// ```
/// use stripe_client::billing;
///
/// let meter = billing::meters::reactivate("mtr_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the billing meter.
///
/// # Parameters
///
/// - [`expand`](Reactivate::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Meter`](crate::billing::Meter).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/meters/reactivate)
///
/// Feature: `billing`.
#[doc(alias = "PostBillingMetersIdReactivate")]
#[doc(alias = "postbillingmetersidreactivate")]
pub fn reactivate(id: impl Into<rt::Id<Meter>>) -> Reactivate {
    Reactivate(
        Reactivate::default().0.set::<rt::Id<Meter>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.meters.reactivate`](reactivate()).
///
/// `POST /v1/billing/meters/{id}/reactivate` (`PostBillingMetersIdReactivate`).
#[doc(alias = "PostBillingMetersIdReactivate")]
#[doc(alias = "postbillingmetersidreactivate")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Reactivate(rt::Params, rt::RequestOptions);

impl Reactivate {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

rt::request! {
    Reactivate -> Meter;
    "PostBillingMetersIdReactivate" Post "/v1/billing/meters/{id}/reactivate" Form;
    "id" required path: String;
    "expand": Vec<String>;
}
