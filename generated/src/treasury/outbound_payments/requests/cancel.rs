// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::OutboundPayment;

/// Cancels an outbound payment before it is sent. The money returns to the account.
///
/// `POST /v1/treasury/outbound_payments/{id}/cancel`
///
/// ```
/// use stripe_client::treasury;
///
/// let outbound_payment = treasury::outbound_payments::cancel("obp_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the treasury outbound payment.
///
/// # Parameters
///
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`OutboundPayment`](crate::treasury::OutboundPayment).
///
/// # Errors
///
/// Its `cancelable` is false.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/outbound_payments/cancel)
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryOutboundPaymentsIdCancel")]
#[doc(alias = "posttreasuryoutboundpaymentsidcancel")]
pub fn cancel(id: impl Into<rt::Id<OutboundPayment>>) -> Cancel {
    Cancel(
        Cancel::default().0.set::<rt::Id<OutboundPayment>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.outbound_payments.cancel`](cancel()).
///
/// `POST /v1/treasury/outbound_payments/{id}/cancel` (`PostTreasuryOutboundPaymentsIdCancel`).
#[doc(alias = "PostTreasuryOutboundPaymentsIdCancel")]
#[doc(alias = "posttreasuryoutboundpaymentsidcancel")]
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
        path: fn(crate::ExpandPath<OutboundPayment>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Cancel -> OutboundPayment;
    "PostTreasuryOutboundPaymentsIdCancel" Post "/v1/treasury/outbound_payments/{id}/cancel" Form;
    "id" required path: String;
    "expand": Vec<String>;
}
