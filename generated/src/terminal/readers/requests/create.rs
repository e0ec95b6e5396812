// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Location;
use crate::terminal::Reader;

/// Registers a reader with the code it shows, at a location.
///
/// `POST /v1/terminal/readers`
///
/// ```
/// use stripe_client::terminal;
///
/// let reader = terminal::readers::create("simulated-wpe")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `registration_code`, in the body: The words that the reader shows when it is to be registered.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`label`](Create::label()): Your own name for the reader, to tell readers apart.
/// - [`location`](Create::location()): Id of the location that the reader belongs to.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Reader`](crate::terminal::Reader).
///
/// # Errors
///
/// The code is wrong or has lapsed: let the reader show another.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/create)
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReaders")]
#[doc(alias = "postterminalreaders")]
pub fn create(registration_code: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<String>(0, registration_code),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.create`](create()).
///
/// `POST /v1/terminal/readers` (`PostTerminalReaders`).
#[doc(alias = "PostTerminalReaders")]
#[doc(alias = "postterminalreaders")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Your own name for the reader, to tell readers apart. The registration code if left out.
    pub fn label<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Id of the location that the reader belongs to.
    pub fn location<K>(self, value: impl rt::Maybe<rt::Id<Location>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Location>, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
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
    Create -> Reader;
    "PostTerminalReaders" Post "/v1/terminal/readers" Form;
    "registration_code" required: String;
    "expand": Vec<String>;
    "label": String;
    "location": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
