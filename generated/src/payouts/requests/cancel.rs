// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payouts::Payout;
use crate::rt;

/// Cancels a payout that hasn't been sent. The money returns to the available balance.
///
/// `POST /v1/payouts/{payout}/cancel`
///
/// ```
/// use stripe_client::payouts;
///
/// let payout = payouts::cancel("po_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `payout`, in the path: Id of the payout.
///
/// # Parameters
///
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Payout`](crate::payouts::Payout).
///
/// # Errors
///
/// The status isn't `pending`, or the payout was automatic.
///
/// [Stripe's reference](https://docs.stripe.com/api/payouts/cancel)
///
/// Feature: `payouts`.
#[doc(alias = "PostPayoutsPayoutCancel")]
#[doc(alias = "postpayoutspayoutcancel")]
pub fn cancel(payout: impl Into<rt::Id<Payout>>) -> Cancel {
    Cancel(
        Cancel::default().0.set::<rt::Id<Payout>>(0, payout),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payouts.cancel`](cancel()).
///
/// `POST /v1/payouts/{payout}/cancel` (`PostPayoutsPayoutCancel`).
#[doc(alias = "PostPayoutsPayoutCancel")]
#[doc(alias = "postpayoutspayoutcancel")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel(rt::Params, rt::RequestOptions);

impl Cancel {
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

rt::request! {
    Cancel -> Payout;
    "PostPayoutsPayoutCancel" Post "/v1/payouts/{payout}/cancel" Form;
    "payout" required path: String;
    "expand": Vec<String>;
}
