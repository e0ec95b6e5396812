// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::TransactionEntry;

/// Fetches one step in which a transaction changed a financial account's balance.
///
/// `GET /v1/treasury/transaction_entries/{id}`
///
/// ```
/// use stripe_client::treasury;
///
/// let transaction_entry = treasury::transaction_entries::retrieve("trxne_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the treasury transaction entry.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`TransactionEntry`](crate::treasury::TransactionEntry).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/transaction_entries/retrieve)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryTransactionEntriesId")]
#[doc(alias = "gettreasurytransactionentriesid")]
pub fn retrieve(id: impl Into<rt::Id<TransactionEntry>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<TransactionEntry>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.transaction_entries.retrieve`](retrieve()).
///
/// `GET /v1/treasury/transaction_entries/{id}` (`GetTreasuryTransactionEntriesId`).
#[doc(alias = "GetTreasuryTransactionEntriesId")]
#[doc(alias = "gettreasurytransactionentriesid")]
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
        path: fn(crate::ExpandPath<TransactionEntry>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for TransactionEntry {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> TransactionEntry;
    "GetTreasuryTransactionEntriesId" Get "/v1/treasury/transaction_entries/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
