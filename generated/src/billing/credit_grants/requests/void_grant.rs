// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditGrant;
use crate::rt;

/// Voids a grant of billing credits that was a mistake: what is left of it can't be used. [`billing.credit_grants.expire`](crate::billing::credit_grants::expire()) ends one that was right.
///
/// `POST /v1/billing/credit_grants/{id}/void`
///
/// ```
/// use stripe_client::billing;
///
/// let credit_grant = billing::credit_grants::void_grant("credgr_123")
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
/// - [`expand`](VoidGrant::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`CreditGrant`](crate::billing::CreditGrant).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/credit_grants/void)
///
/// Feature: `billing`.
#[doc(alias = "PostBillingCreditGrantsIdVoid")]
#[doc(alias = "postbillingcreditgrantsidvoid")]
pub fn void_grant(id: impl Into<rt::Id<CreditGrant>>) -> VoidGrant {
    VoidGrant(
        VoidGrant::default().0.set::<rt::Id<CreditGrant>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.credit_grants.void_grant`](void_grant()).
///
/// `POST /v1/billing/credit_grants/{id}/void` (`PostBillingCreditGrantsIdVoid`).
#[doc(alias = "PostBillingCreditGrantsIdVoid")]
#[doc(alias = "postbillingcreditgrantsidvoid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VoidGrant(rt::Params, rt::RequestOptions);

impl VoidGrant {
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
    VoidGrant -> CreditGrant;
    "PostBillingCreditGrantsIdVoid" Post "/v1/billing/credit_grants/{id}/void" Form;
    "id" required path: String;
    "expand": Vec<String>;
}
