// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Reader;
use crate::terminal::ReaderOrDeleted;

/// Fetches a reader, with what it is doing. A deleted one comes back as [deleted terminal reader](crate::terminal::DeletedReader).
///
/// `GET /v1/terminal/readers/{reader}`
///
/// ```
/// use stripe_client::terminal;
///
/// let reader_or_deleted = terminal::readers::retrieve("tmr_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `reader`, in the path: Id of the terminal reader.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ReaderOrDeleted`](crate::terminal::ReaderOrDeleted).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/retrieve)
///
/// Feature: `terminal`.
#[doc(alias = "GetTerminalReadersReader")]
#[doc(alias = "getterminalreadersreader")]
pub fn retrieve(reader: impl Into<rt::Id<Reader>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Reader>>(0, reader),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.retrieve`](retrieve()).
///
/// `GET /v1/terminal/readers/{reader}` (`GetTerminalReadersReader`).
#[doc(alias = "GetTerminalReadersReader")]
#[doc(alias = "getterminalreadersreader")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ReaderOrDeleted>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Reader {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ReaderOrDeleted;
    "GetTerminalReadersReader" Get "/v1/terminal/readers/{reader}" Query;
    "reader" required path: String;
    "expand" query: Vec<String>;
}
