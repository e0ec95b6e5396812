// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::setup_intents::SetupIntent;
use crate::terminal::Reader;
use crate::terminal::readers::params::AllowRedisplay;
use crate::terminal::readers::params::ProcessSetupIntentProcessConfig;

/// Hands a setup intent to a reader, which saves a card without charging it. The call returns before the customer has shown it.
///
/// `POST /v1/terminal/readers/{reader}/process_setup_intent`
///
/// ```
/// use stripe_client::terminal;
///
/// let reader = terminal::readers::process_setup_intent(
///     "tmr_123",
///     terminal::readers::params::AllowRedisplay::Always,
///     "seti_123",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `reader`, in the path: Id of the terminal reader.
/// - `allow_redisplay`, in the body: Whether Checkout and Elements may offer the saved payment method to the customer again.
/// - `setup_intent`, in the body: Id of the setup intent that the reader saves a card for.
///
/// # Parameters
///
/// - [`expand`](ProcessSetupIntent::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`process_config`](ProcessSetupIntent::process_config()): What to do differently for this setup, such as no canceling on the reader.
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
/// [`terminal.reader.action_succeeded`](crate::events::EventType::TerminalReaderActionSucceeded) or [`terminal.reader.action_failed`](crate::events::EventType::TerminalReaderActionFailed) tells how it ended.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/process_setup_intent)
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderProcessSetupIntent")]
#[doc(alias = "postterminalreadersreaderprocesssetupintent")]
pub fn process_setup_intent(
    reader: impl Into<rt::Id<Reader>>,
    allow_redisplay: AllowRedisplay,
    setup_intent: impl Into<rt::Id<SetupIntent>>,
) -> ProcessSetupIntent {
    ProcessSetupIntent(
        ProcessSetupIntent::default()
            .0
            .set::<rt::Id<Reader>>(0, reader)
            .set::<AllowRedisplay>(1, allow_redisplay)
            .set::<rt::Id<SetupIntent>>(2, setup_intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.process_setup_intent`](process_setup_intent()).
///
/// `POST /v1/terminal/readers/{reader}/process_setup_intent` (`PostTerminalReadersReaderProcessSetupIntent`).
#[doc(alias = "PostTerminalReadersReaderProcessSetupIntent")]
#[doc(alias = "postterminalreadersreaderprocesssetupintent")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProcessSetupIntent(rt::Params, rt::RequestOptions);

impl ProcessSetupIntent {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// What to do differently for this setup, such as no canceling on the reader.
    pub fn process_config<K>(
        self,
        value: impl rt::Maybe<ProcessSetupIntentProcessConfig, K>,
    ) -> Self {
        Self(self.0.maybe::<ProcessSetupIntentProcessConfig, K>(4, value), self.1)
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
    ProcessSetupIntent -> Reader;
    "PostTerminalReadersReaderProcessSetupIntent" Post "/v1/terminal/readers/{reader}/process_setup_intent" Form;
    "reader" required path: String;
    "allow_redisplay" required: AllowRedisplay;
    "setup_intent" required: String;
    "expand": Vec<String>;
    "process_config": ProcessSetupIntentProcessConfig;
}
