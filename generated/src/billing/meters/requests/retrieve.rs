// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Meter;
use crate::rt;

/// Fetches a meter: which events it adds up, and how.
///
/// `GET /v1/billing/meters/{id}`
///
/// ```
/// use stripe_client::billing;
///
/// let meter = billing::meters::retrieve("mtr_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the billing meter.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Meter`](crate::billing::Meter).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/meters/retrieve)
///
/// Feature: `billing`.
#[doc(alias = "GetBillingMetersId")]
#[doc(alias = "getbillingmetersid")]
pub fn retrieve(id: impl Into<rt::Id<Meter>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Meter>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.meters.retrieve`](retrieve()).
///
/// `GET /v1/billing/meters/{id}` (`GetBillingMetersId`).
#[doc(alias = "GetBillingMetersId")]
#[doc(alias = "getbillingmetersid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for Meter {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Meter;
    "GetBillingMetersId" Get "/v1/billing/meters/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
