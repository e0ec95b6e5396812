// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditGrant;
use crate::rt;

/// Fetches a grant of billing credits. What is left of it is in [`billing.credit_balance_summary.retrieve`](crate::billing::credit_balance_summary::retrieve()).
///
/// `GET /v1/billing/credit_grants/{id}`
///
/// ```
/// use stripe_client::billing;
///
/// let credit_grant = billing::credit_grants::retrieve("credgr_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the billing credit grant.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`CreditGrant`](crate::billing::CreditGrant).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/credit_grants/retrieve)
///
/// Feature: `billing`.
#[doc(alias = "GetBillingCreditGrantsId")]
#[doc(alias = "getbillingcreditgrantsid")]
pub fn retrieve(id: impl Into<rt::Id<CreditGrant>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<CreditGrant>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.credit_grants.retrieve`](retrieve()).
///
/// `GET /v1/billing/credit_grants/{id}` (`GetBillingCreditGrantsId`).
#[doc(alias = "GetBillingCreditGrantsId")]
#[doc(alias = "getbillingcreditgrantsid")]
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
        path: fn(crate::ExpandPath<CreditGrant>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for CreditGrant {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> CreditGrant;
    "GetBillingCreditGrantsId" Get "/v1/billing/credit_grants/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
