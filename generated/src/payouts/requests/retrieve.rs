// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payouts::Payout;
use crate::rt;

/// Fetches a payout, to see when it arrives or why it failed.
///
/// `GET /v1/payouts/{payout}`
///
/// ```
/// use stripe_client::payouts;
///
/// let payout = payouts::retrieve("po_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `payout`, in the path: Id of the payout.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Payout`](crate::payouts::Payout).
///
/// [Stripe's reference](https://docs.stripe.com/api/payouts/retrieve)
///
/// Feature: `payouts`.
#[doc(alias = "GetPayoutsPayout")]
#[doc(alias = "getpayoutspayout")]
pub fn retrieve(payout: impl Into<rt::Id<Payout>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Payout>>(0, payout),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payouts.retrieve`](retrieve()).
///
/// `GET /v1/payouts/{payout}` (`GetPayoutsPayout`).
#[doc(alias = "GetPayoutsPayout")]
#[doc(alias = "getpayoutspayout")]
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
        path: fn(crate::ExpandPath<Payout>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Payout {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Payout;
    "GetPayoutsPayout" Get "/v1/payouts/{payout}" Query;
    "payout" required path: String;
    "expand" query: Vec<String>;
}
