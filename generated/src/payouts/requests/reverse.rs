// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payouts::Payout;
use crate::rt;

/// Takes a payout back by debiting the bank account it went to. With it you confirm that the account's signatory agrees. Only for connected accounts with bank accounts in the United States or Canada.
///
/// `POST /v1/payouts/{payout}/reverse`
///
/// ```
/// use stripe_client::payouts;
///
/// let payout = payouts::reverse("po_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `payout`, in the path: Id of the payout.
///
/// # Parameters
///
/// - [`expand`](Reverse::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Reverse::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Payout`](crate::payouts::Payout).
///
/// # Errors
///
/// A manual payout is still `pending`: use [`payouts.cancel`](crate::payouts::cancel()).
///
/// [Stripe's reference](https://docs.stripe.com/api/payouts/reverse)
///
/// Feature: `payouts`.
#[doc(alias = "PostPayoutsPayoutReverse")]
#[doc(alias = "postpayoutspayoutreverse")]
pub fn reverse(payout: impl Into<rt::Id<Payout>>) -> Reverse {
    Reverse(
        Reverse::default().0.set::<rt::Id<Payout>>(0, payout),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payouts.reverse`](reverse()).
///
/// `POST /v1/payouts/{payout}/reverse` (`PostPayoutsPayoutReverse`).
#[doc(alias = "PostPayoutsPayoutReverse")]
#[doc(alias = "postpayoutspayoutreverse")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Reverse(rt::Params, rt::RequestOptions);

impl Reverse {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Payout>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Reverse -> Payout;
    "PostPayoutsPayoutReverse" Post "/v1/payouts/{payout}/reverse" Form;
    "payout" required path: String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
