// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditGrant;
use crate::rt;

/// Changes when a grant of billing credits expires, or its metadata. Its amount is fixed.
///
/// `POST /v1/billing/credit_grants/{id}`
///
/// ```
/// use stripe_client::billing;
///
/// let credit_grant = billing::credit_grants::update("credgr_123")
///     .metadata([("order_id", "1001")])
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
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`expires_at`](Update::expires_at()): When credits that haven't been used are lost.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`CreditGrant`](crate::billing::CreditGrant).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/credit_grants/update)
///
/// Feature: `billing`.
#[doc(alias = "PostBillingCreditGrantsId")]
#[doc(alias = "postbillingcreditgrantsid")]
pub fn update(id: impl Into<rt::Id<CreditGrant>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<CreditGrant>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.credit_grants.update`](update()).
///
/// `POST /v1/billing/credit_grants/{id}` (`PostBillingCreditGrantsId`).
#[doc(alias = "PostBillingCreditGrantsId")]
#[doc(alias = "postbillingcreditgrantsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// When credits that haven't been used are lost. Cleared, they never are. In seconds since 1970.
    pub fn expires_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(2, value), self.1)
    }

    /// Clears `expires_at`.
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
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
    Update -> CreditGrant;
    "PostBillingCreditGrantsId" Post "/v1/billing/credit_grants/{id}" Form;
    "id" required path: String;
    "expand": Vec<String>;
    "expires_at": rt::Clearable<i64>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
