// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaymentIntent;
use crate::rt;
use crate::terminal::Reader;
use crate::terminal::readers::params::ConfirmConfig;

/// Pays a payment intent with the card that the reader has just read.
///
/// `POST /v1/terminal/readers/{reader}/confirm_payment_intent`
///
/// ```
/// use stripe_client::terminal;
///
/// let reader = terminal::readers::confirm_payment_intent("tmr_123", "pi_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `reader`, in the path: Id of the terminal reader.
/// - `payment_intent`, in the body: Id of the [payment intent](crate::payment_intents::PaymentIntent) to confirm, with the card that the reader has read.
///
/// # Parameters
///
/// - [`confirm_config`](ConfirmPaymentIntent::confirm_config()): Settings for this confirmation alone, such as a surcharge or where to return to.
/// - [`expand`](ConfirmPaymentIntent::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Reader`](crate::terminal::Reader).
///
/// # Errors
///
/// No card has been collected for it.
///
/// # What follows
///
/// [`terminal.reader.action_succeeded`](crate::events::EventType::TerminalReaderActionSucceeded) or [`terminal.reader.action_failed`](crate::events::EventType::TerminalReaderActionFailed) tells how it ended.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/confirm_payment_intent)
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderConfirmPaymentIntent")]
#[doc(alias = "postterminalreadersreaderconfirmpaymentintent")]
pub fn confirm_payment_intent(
    reader: impl Into<rt::Id<Reader>>,
    payment_intent: impl Into<rt::Id<PaymentIntent>>,
) -> ConfirmPaymentIntent {
    ConfirmPaymentIntent(
        ConfirmPaymentIntent::default()
            .0
            .set::<rt::Id<Reader>>(0, reader)
            .set::<rt::Id<PaymentIntent>>(1, payment_intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.confirm_payment_intent`](confirm_payment_intent()).
///
/// `POST /v1/terminal/readers/{reader}/confirm_payment_intent` (`PostTerminalReadersReaderConfirmPaymentIntent`).
#[doc(alias = "PostTerminalReadersReaderConfirmPaymentIntent")]
#[doc(alias = "postterminalreadersreaderconfirmpaymentintent")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConfirmPaymentIntent(rt::Params, rt::RequestOptions);

impl ConfirmPaymentIntent {
    /// Settings for this confirmation alone, such as a surcharge or where to return to.
    pub fn confirm_config<K>(self, value: impl rt::Maybe<ConfirmConfig, K>) -> Self {
        Self(self.0.maybe::<ConfirmConfig, K>(2, value), self.1)
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
    ConfirmPaymentIntent -> Reader;
    "PostTerminalReadersReaderConfirmPaymentIntent" Post "/v1/terminal/readers/{reader}/confirm_payment_intent" Form;
    "reader" required path: String;
    "payment_intent" required: String;
    "confirm_config": ConfirmConfig;
    "expand": Vec<String>;
}
