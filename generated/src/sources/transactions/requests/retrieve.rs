// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sources::Source;
use crate::sources::SourceTransaction;

/// Fetches one transfer that came in on a source.
///
/// `GET /v1/sources/{source}/source_transactions/{source_transaction}`
///
/// ```
/// use stripe_client::sources;
///
/// let source_transaction = sources::transactions::retrieve("src_123", "srctxn_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `source`, in the path: Id of the source.
/// - `source_transaction`, in the path: Id of the source transaction.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`SourceTransaction`](crate::sources::SourceTransaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/sources)
///
/// Feature: `sources`.
#[doc(alias = "GetSourcesSourceSourceTransactionsSourceTransaction")]
#[doc(alias = "getsourcessourcesourcetransactionssourcetransaction")]
pub fn retrieve(
    source: impl Into<rt::Id<Source>>,
    source_transaction: impl Into<rt::Id<SourceTransaction>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Source>>(0, source)
            .set::<rt::Id<SourceTransaction>>(1, source_transaction),
        rt::RequestOptions::default(),
    )
}

/// The request of [`sources.transactions.retrieve`](retrieve()).
///
/// `GET /v1/sources/{source}/source_transactions/{source_transaction}` (`GetSourcesSourceSourceTransactionsSourceTransaction`).
#[doc(alias = "GetSourcesSourceSourceTransactionsSourceTransaction")]
#[doc(alias = "getsourcessourcesourcetransactionssourcetransaction")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SourceTransaction>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> SourceTransaction;
    "GetSourcesSourceSourceTransactionsSourceTransaction" Get "/v1/sources/{source}/source_transactions/{source_transaction}" Query;
    "source" required path: String;
    "source_transaction" required path: String;
    "expand" query: Vec<String>;
}
