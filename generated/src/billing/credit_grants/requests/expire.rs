// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditGrant;
use crate::rt;

/// Expires a grant of billing credits now. What was used stays on its invoices, the rest is lost.
///
/// `POST /v1/billing/credit_grants/{id}/expire`
///
/// ```
/// use stripe_client::billing;
///
/// let credit_grant = billing::credit_grants::expire("credgr_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the billing credit grant.
///
/// # Parameters
///
/// - [`expand`](Expire::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`CreditGrant`](crate::billing::CreditGrant).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/credit_grants/expire)
///
/// Feature: `billing`.
#[doc(alias = "PostBillingCreditGrantsIdExpire")]
#[doc(alias = "postbillingcreditgrantsidexpire")]
pub fn expire(id: impl Into<rt::Id<CreditGrant>>) -> Expire {
    Expire(
        Expire::default().0.set::<rt::Id<CreditGrant>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.credit_grants.expire`](expire()).
///
/// `POST /v1/billing/credit_grants/{id}/expire` (`PostBillingCreditGrantsIdExpire`).
#[doc(alias = "PostBillingCreditGrantsIdExpire")]
#[doc(alias = "postbillingcreditgrantsidexpire")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Expire(rt::Params, rt::RequestOptions);

impl Expire {
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

rt::request! {
    Expire -> CreditGrant;
    "PostBillingCreditGrantsIdExpire" Post "/v1/billing/credit_grants/{id}/expire" Form;
    "id" required path: String;
    "expand": Vec<String>;
}
