// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sources::Source;
use crate::sources::SourceTransaction;

/// Lists the transfers that came in on a source, such as by bank transfer.
///
/// `GET /v1/sources/{source}/source_transactions`
///
/// ```
/// use stripe_client::sources;
///
/// let page = sources::transactions::list("src_123").limit(10).send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `source`, in the path: Id of the source.
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`SourceTransaction`](crate::sources::SourceTransaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/sources)
///
/// Feature: `sources`.
#[doc(alias = "GetSourcesSourceSourceTransactions")]
#[doc(alias = "getsourcessourcesourcetransactions")]
pub fn list(source: impl Into<rt::Id<Source>>) -> List {
    List(
        List::default().0.set::<rt::Id<Source>>(0, source),
        rt::RequestOptions::default(),
    )
}

/// The request of [`sources.transactions.list`](list()).
///
/// `GET /v1/sources/{source}/source_transactions` (`GetSourcesSourceSourceTransactions`).
#[doc(alias = "GetSourcesSourceSourceTransactions")]
#[doc(alias = "getsourcessourcesourcetransactions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<SourceTransaction>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<SourceTransaction>;
    "GetSourcesSourceSourceTransactions" Get "/v1/sources/{source}/source_transactions" Query;
    "source" required path: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> SourceTransaction;
}
