// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Reader;
use crate::terminal::ReaderOrDeleted;

/// Changes a reader's label or metadata.
///
/// `POST /v1/terminal/readers/{reader}`
///
/// ```
/// use stripe_client::terminal;
///
/// let reader_or_deleted = terminal::readers::update("tmr_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `reader`, in the path: Id of the terminal reader.
///
/// # Parameters
///
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`label`](Update::label()): Your own name for the reader, to tell readers apart.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`ReaderOrDeleted`](crate::terminal::ReaderOrDeleted).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/update)
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReader")]
#[doc(alias = "postterminalreadersreader")]
pub fn update(reader: impl Into<rt::Id<Reader>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Reader>>(0, reader),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.update`](update()).
///
/// `POST /v1/terminal/readers/{reader}` (`PostTerminalReadersReader`).
#[doc(alias = "PostTerminalReadersReader")]
#[doc(alias = "postterminalreadersreader")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Your own name for the reader, to tell readers apart. Clearing removes it.
    pub fn label<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Clears `label`.
    pub fn clear_label(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ReaderOrDeleted>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> ReaderOrDeleted;
    "PostTerminalReadersReader" Post "/v1/terminal/readers/{reader}" Form;
    "reader" required path: String;
    "expand": Vec<String>;
    "label": rt::Clearable<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
