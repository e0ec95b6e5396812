// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::refunds::Refund;
use crate::rt;

/// Cancels a refund that waits for the customer to say where the money should go. It returns to your balance.
///
/// `POST /v1/refunds/{refund}/cancel`
///
/// ```
/// use stripe_client::refunds;
///
/// let refund = refunds::cancel("re_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `refund`, in the path: Id of the refund.
///
/// # Parameters
///
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Refund`](crate::refunds::Refund).
///
/// # Errors
///
/// The status isn't `requires_action`.
///
/// [Stripe's reference](https://docs.stripe.com/api/refunds/cancel)
///
/// Feature: `refunds`.
#[doc(alias = "PostRefundsRefundCancel")]
#[doc(alias = "postrefundsrefundcancel")]
pub fn cancel(refund: impl Into<rt::Id<Refund>>) -> Cancel {
    Cancel(
        Cancel::default().0.set::<rt::Id<Refund>>(0, refund),
        rt::RequestOptions::default(),
    )
}

/// The request of [`refunds.cancel`](cancel()).
///
/// `POST /v1/refunds/{refund}/cancel` (`PostRefundsRefundCancel`).
#[doc(alias = "PostRefundsRefundCancel")]
#[doc(alias = "postrefundsrefundcancel")]
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
        path: fn(crate::ExpandPath<Refund>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Cancel -> Refund;
    "PostRefundsRefundCancel" Post "/v1/refunds/{refund}/cancel" Form;
    "refund" required path: String;
    "expand": Vec<String>;
}
