// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Meter;
use crate::rt;

/// Changes a meter's display name. How it counts is fixed.
///
/// `POST /v1/billing/meters/{id}`
///
/// ```
/// use stripe_client::billing;
///
/// let meter = billing::meters::update("mtr_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the billing meter.
///
/// # Parameters
///
/// - [`display_name`](Update::display_name()): What you call the meter.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Meter`](crate::billing::Meter).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/meters/update)
///
/// Feature: `billing`.
#[doc(alias = "PostBillingMetersId")]
#[doc(alias = "postbillingmetersid")]
pub fn update(id: impl Into<rt::Id<Meter>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Meter>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.meters.update`](update()).
///
/// `POST /v1/billing/meters/{id}` (`PostBillingMetersId`).
#[doc(alias = "PostBillingMetersId")]
#[doc(alias = "postbillingmetersid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// What you call the meter. Customers don't see it. At most 250 characters.
    pub fn display_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }
}

rt::request! {
    Update -> Meter;
    "PostBillingMetersId" Post "/v1/billing/meters/{id}" Form;
    "id" required path: String;
    "display_name": String;
    "expand": Vec<String>;
}
