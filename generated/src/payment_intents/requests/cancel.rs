// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::CancellationReason;
use crate::payment_intents::PaymentIntent;
use crate::rt;

/// Cancels a payment intent for good: nothing more is charged, and money that is held is released.
///
/// `POST /v1/payment_intents/{intent}/cancel`
///
/// ```
/// use stripe_client::payment_intents;
///
/// let payment_intent = payment_intents::cancel("pi_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `intent`, in the path: Id of the payment intent.
///
/// # Parameters
///
/// - [`cancellation_reason`](Cancel::cancellation_reason()): Why you cancel it, for your records.
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentIntent`](crate::payment_intents::PaymentIntent).
///
/// # Errors
///
/// It has succeeded, is canceled or, as a rule, is `processing`. One of a checkout session ends with [`checkout.sessions.expire`](crate::checkout::sessions::expire()) instead, unless it waits for capture.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_intents/cancel)
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntentsIntentCancel")]
#[doc(alias = "postpaymentintentsintentcancel")]
pub fn cancel(intent: impl Into<rt::Id<PaymentIntent>>) -> Cancel {
    Cancel(
        Cancel::default().0.set::<rt::Id<PaymentIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_intents.cancel`](cancel()).
///
/// `POST /v1/payment_intents/{intent}/cancel` (`PostPaymentIntentsIntentCancel`).
#[doc(alias = "PostPaymentIntentsIntentCancel")]
#[doc(alias = "postpaymentintentsintentcancel")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel(rt::Params, rt::RequestOptions);

impl Cancel {
    /// Why you cancel it, for your records. `abandoned`, `duplicate`, `fraudulent` or `requested_by_customer`.
    pub fn cancellation_reason<K>(
        self,
        value: impl rt::Maybe<CancellationReason, K>,
    ) -> Self {
        Self(self.0.maybe::<CancellationReason, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Cancel -> PaymentIntent;
    "PostPaymentIntentsIntentCancel" Post "/v1/payment_intents/{intent}/cancel" Form;
    "intent" required path: String;
    "cancellation_reason": CancellationReason;
    "expand": Vec<String>;
}
