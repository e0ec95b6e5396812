// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Reader;
use crate::terminal::readers::params::Input;

/// Has a reader ask the customer for a signature, a choice, an address, a number or text.
///
/// `POST /v1/terminal/readers/{reader}/collect_inputs`
///
/// ```
/// use stripe_client::terminal;
///
/// let reader = terminal::readers::collect_inputs(
///     "tmr_123",
///     [
///         terminal::readers::params::Input::new(
///             terminal::readers::params::CustomText::new("title"),
///             terminal::InputType::Email,
///         ),
///     ],
/// )
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `reader`, in the path: Id of the terminal reader.
/// - `inputs`, in the body: What the reader asks the customer, one by one, five at most.
///
/// # Parameters
///
/// - [`expand`](CollectInputs::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](CollectInputs::metadata()): Your own keys and values to keep with the object.
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
/// [`terminal.reader.action_succeeded`](crate::events::EventType::TerminalReaderActionSucceeded) tells that the answers are in [`action`](crate::terminal::Reader::action).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/collect_inputs)
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderCollectInputs")]
#[doc(alias = "postterminalreadersreadercollectinputs")]
pub fn collect_inputs(
    reader: impl Into<rt::Id<Reader>>,
    inputs: impl IntoIterator<Item = Input>,
) -> CollectInputs {
    CollectInputs(
        CollectInputs::default()
            .0
            .set::<rt::Id<Reader>>(0, reader)
            .set_list::<Input>(1, inputs),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.collect_inputs`](collect_inputs()).
///
/// `POST /v1/terminal/readers/{reader}/collect_inputs` (`PostTerminalReadersReaderCollectInputs`).
#[doc(alias = "PostTerminalReadersReaderCollectInputs")]
#[doc(alias = "postterminalreadersreadercollectinputs")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CollectInputs(rt::Params, rt::RequestOptions);

impl CollectInputs {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
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
    CollectInputs -> Reader;
    "PostTerminalReadersReaderCollectInputs" Post "/v1/terminal/readers/{reader}/collect_inputs" Form;
    "reader" required path: String;
    "inputs" required: Vec<Input>;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
