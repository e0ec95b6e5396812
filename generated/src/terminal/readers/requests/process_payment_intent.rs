// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaymentIntent;
use crate::rt;
use crate::terminal::Reader;
use crate::terminal::readers::params::ProcessPaymentIntentProcessConfig;

/// Hands a payment intent to a reader, which asks for a card and pays. The call returns before the customer has paid.
///
/// `POST /v1/terminal/readers/{reader}/process_payment_intent`
///
/// ```
/// use stripe_client::terminal;
///
/// let reader = terminal::readers::process_payment_intent("tmr_123", "pi_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `reader`, in the path: Id of the terminal reader.
/// - `payment_intent`, in the body: Id of the [payment intent](crate::payment_intents::PaymentIntent) to take at the reader.
///
/// # Parameters
///
/// - [`expand`](ProcessPaymentIntent::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`process_config`](ProcessPaymentIntent::process_config()): What to do differently for this payment, such as no tips, or no canceling on the reader.
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
/// [`terminal.reader.action_succeeded`](crate::events::EventType::TerminalReaderActionSucceeded) or [`terminal.reader.action_failed`](crate::events::EventType::TerminalReaderActionFailed) tells how it ended. [`payment_intents.capture`](crate::payment_intents::capture()) follows if you capture by hand.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/process_payment_intent)
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderProcessPaymentIntent")]
#[doc(alias = "postterminalreadersreaderprocesspaymentintent")]
pub fn process_payment_intent(
    reader: impl Into<rt::Id<Reader>>,
    payment_intent: impl Into<rt::Id<PaymentIntent>>,
) -> ProcessPaymentIntent {
    ProcessPaymentIntent(
        ProcessPaymentIntent::default()
            .0
            .set::<rt::Id<Reader>>(0, reader)
            .set::<rt::Id<PaymentIntent>>(1, payment_intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.process_payment_intent`](process_payment_intent()).
///
/// `POST /v1/terminal/readers/{reader}/process_payment_intent` (`PostTerminalReadersReaderProcessPaymentIntent`).
#[doc(alias = "PostTerminalReadersReaderProcessPaymentIntent")]
#[doc(alias = "postterminalreadersreaderprocesspaymentintent")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProcessPaymentIntent(rt::Params, rt::RequestOptions);

impl ProcessPaymentIntent {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// What to do differently for this payment, such as no tips, or no canceling on the reader.
    pub fn process_config<K>(
        self,
        value: impl rt::Maybe<ProcessPaymentIntentProcessConfig, K>,
    ) -> Self {
        Self(self.0.maybe::<ProcessPaymentIntentProcessConfig, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Reader>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    ProcessPaymentIntent -> Reader;
    "PostTerminalReadersReaderProcessPaymentIntent" Post "/v1/terminal/readers/{reader}/process_payment_intent" Form;
    "reader" required path: String;
    "payment_intent" required: String;
    "expand": Vec<String>;
    "process_config": ProcessPaymentIntentProcessConfig;
}
