// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Reader;

/// Simulates a customer who doesn't answer a simulated reader, until its time is over.
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let reader = test_helpers::terminal::readers::timeout_input_collection("reader_123")
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
/// - [`expand`](TimeoutInputCollection::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Reader`](crate::terminal::Reader).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTerminalReadersReaderTimeoutInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadertimeoutinputcollection")]
pub fn timeout_input_collection(reader: impl Into<String>) -> TimeoutInputCollection {
    TimeoutInputCollection(
        TimeoutInputCollection::default().0.set::<String>(0, reader),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.terminal.readers.timeout_input_collection`](timeout_input_collection()).
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection` (`PostTestHelpersTerminalReadersReaderTimeoutInputCollection`).
#[doc(alias = "PostTestHelpersTerminalReadersReaderTimeoutInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadertimeoutinputcollection")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TimeoutInputCollection(rt::Params, rt::RequestOptions);

impl TimeoutInputCollection {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
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
    TimeoutInputCollection -> Reader;
    "PostTestHelpersTerminalReadersReaderTimeoutInputCollection" Post "/v1/test_helpers/terminal/readers/{reader}/timeout_input_collection" Form;
    "reader" required path: String;
    "expand": Vec<String>;
}
