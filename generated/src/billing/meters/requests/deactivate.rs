// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Meter;
use crate::rt;

/// Switches a meter off: it takes no more events, and no price can begin to use it.
///
/// `POST /v1/billing/meters/{id}/deactivate`
///
/// ```
/// use stripe_client::billing;
///
/// let meter = billing::meters::deactivate("mtr_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the billing meter.
///
/// # Parameters
///
/// - [`expand`](Deactivate::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Meter`](crate::billing::Meter).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/meters/deactivate)
///
/// Feature: `billing`.
#[doc(alias = "PostBillingMetersIdDeactivate")]
#[doc(alias = "postbillingmetersiddeactivate")]
pub fn deactivate(id: impl Into<rt::Id<Meter>>) -> Deactivate {
    Deactivate(
        Deactivate::default().0.set::<rt::Id<Meter>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.meters.deactivate`](deactivate()).
///
/// `POST /v1/billing/meters/{id}/deactivate` (`PostBillingMetersIdDeactivate`).
#[doc(alias = "PostBillingMetersIdDeactivate")]
#[doc(alias = "postbillingmetersiddeactivate")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Deactivate(rt::Params, rt::RequestOptions);

impl Deactivate {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

rt::request! {
    Deactivate -> Meter;
    "PostBillingMetersIdDeactivate" Post "/v1/billing/meters/{id}/deactivate" Form;
    "id" required path: String;
    "expand": Vec<String>;
}
