// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Reader;
use crate::test_helpers::terminal::readers::params::SkipNonRequiredInputs;

/// Simulates a customer who answers all that a simulated reader asks.
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let reader = test_helpers::terminal::readers::succeed_input_collection("reader_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `reader`, in the path: Id of the reader.
///
/// # Parameters
///
/// - [`expand`](SucceedInputCollection::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`skip_non_required_inputs`](SucceedInputCollection::skip_non_required_inputs()): Whether the made-up customer skips what may be skipped (`all`) or answers everything (`none`).
///
/// # Answer
///
/// [`Reader`](crate::terminal::Reader).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTerminalReadersReaderSucceedInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadersucceedinputcollection")]
pub fn succeed_input_collection(reader: impl Into<String>) -> SucceedInputCollection {
    SucceedInputCollection(
        SucceedInputCollection::default().0.set::<String>(0, reader),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.terminal.readers.succeed_input_collection`](succeed_input_collection()).
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection` (`PostTestHelpersTerminalReadersReaderSucceedInputCollection`).
#[doc(alias = "PostTestHelpersTerminalReadersReaderSucceedInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadersucceedinputcollection")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SucceedInputCollection(rt::Params, rt::RequestOptions);

impl SucceedInputCollection {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Whether the made-up customer skips what may be skipped (`all`) or answers everything (`none`).
    pub fn skip_non_required_inputs<K>(
        self,
        value: impl rt::Maybe<SkipNonRequiredInputs, K>,
    ) -> Self {
        Self(self.0.maybe::<SkipNonRequiredInputs, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Reader>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    SucceedInputCollection -> Reader;
    "PostTestHelpersTerminalReadersReaderSucceedInputCollection" Post "/v1/test_helpers/terminal/readers/{reader}/succeed_input_collection" Form;
    "reader" required path: String;
    "expand": Vec<String>;
    "skip_non_required_inputs": SkipNonRequiredInputs;
}
