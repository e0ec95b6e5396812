// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaymentIntent;
use crate::rt;
use crate::terminal::Reader;
use crate::terminal::readers::params::CollectConfig;

/// Has a reader read a card for a payment intent, without paying yet. You can look at the card first, and add a fee or tip.
///
/// `POST /v1/terminal/readers/{reader}/collect_payment_method`
///
/// ```
/// use stripe_client::terminal;
///
/// let reader = terminal::readers::collect_payment_method("tmr_123", "pi_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `reader`, in the path: Id of the terminal reader.
/// - `payment_intent`, in the body: Id of the [payment intent](crate::payment_intents::PaymentIntent) to read a card for.
///
/// # Parameters
///
/// - [`collect_config`](CollectPaymentMethod::collect_config()): Settings for this collection alone: tips, surcharges, whether the customer can cancel.
/// - [`expand`](CollectPaymentMethod::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Reader`](crate::terminal::Reader).
///
/// # Errors
///
/// The reader is offline or busy.
///
/// # What follows
///
/// [`terminal.readers.confirm_payment_intent`](crate::terminal::readers::confirm_payment_intent()) pays.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/collect_payment_method)
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderCollectPaymentMethod")]
#[doc(alias = "postterminalreadersreadercollectpaymentmethod")]
pub fn collect_payment_method(
    reader: impl Into<rt::Id<Reader>>,
    payment_intent: impl Into<rt::Id<PaymentIntent>>,
) -> CollectPaymentMethod {
    CollectPaymentMethod(
        CollectPaymentMethod::default()
            .0
            .set::<rt::Id<Reader>>(0, reader)
            .set::<rt::Id<PaymentIntent>>(1, payment_intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.collect_payment_method`](collect_payment_method()).
///
/// `POST /v1/terminal/readers/{reader}/collect_payment_method` (`PostTerminalReadersReaderCollectPaymentMethod`).
#[doc(alias = "PostTerminalReadersReaderCollectPaymentMethod")]
#[doc(alias = "postterminalreadersreadercollectpaymentmethod")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CollectPaymentMethod(rt::Params, rt::RequestOptions);

impl CollectPaymentMethod {
    /// Settings for this collection alone: tips, surcharges, whether the customer can cancel.
    pub fn collect_config<K>(self, value: impl rt::Maybe<CollectConfig, K>) -> Self {
        Self(self.0.maybe::<CollectConfig, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Reader>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    CollectPaymentMethod -> Reader;
    "PostTerminalReadersReaderCollectPaymentMethod" Post "/v1/terminal/readers/{reader}/collect_payment_method" Form;
    "reader" required path: String;
    "payment_intent" required: String;
    "collect_config": CollectConfig;
    "expand": Vec<String>;
}
