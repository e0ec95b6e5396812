// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaymentIntent;
use crate::rt;

/// Fetches a payment intent, to see how far the payment is. With a publishable key it takes the client secret, and shows only a part.
///
/// `GET /v1/payment_intents/{intent}`
///
/// ```
/// use stripe_client::payment_intents;
///
/// let payment_intent = payment_intents::retrieve("pi_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `intent`, in the path: Id of the payment intent.
///
/// # Parameters
///
/// - [`client_secret`](Retrieve::client_secret()): The object's own client secret.
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentIntent`](crate::payment_intents::PaymentIntent).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_intents/retrieve)
///
/// Feature: `payment_intents`.
#[doc(alias = "GetPaymentIntentsIntent")]
#[doc(alias = "getpaymentintentsintent")]
pub fn retrieve(intent: impl Into<rt::Id<PaymentIntent>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<PaymentIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_intents.retrieve`](retrieve()).
///
/// `GET /v1/payment_intents/{intent}` (`GetPaymentIntentsIntent`).
#[doc(alias = "GetPaymentIntentsIntent")]
#[doc(alias = "getpaymentintentsintent")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// The object's own client secret. Needed with a publishable key.
    pub fn client_secret<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
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

impl rt::Retrieve for PaymentIntent {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> PaymentIntent;
    "GetPaymentIntentsIntent" Get "/v1/payment_intents/{intent}" Query;
    "intent" required path: String;
    "client_secret" sensitive query: String;
    "expand" query: Vec<String>;
}
