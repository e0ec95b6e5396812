// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::Transaction;

/// Fetches one transaction of a financial account, with the flow that caused it.
///
/// `GET /v1/treasury/transactions/{id}`
///
/// ```
/// use stripe_client::treasury;
///
/// let transaction = treasury::transactions::retrieve("trxn_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the treasury transaction.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Transaction`](crate::treasury::Transaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/transactions/retrieve)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryTransactionsId")]
#[doc(alias = "gettreasurytransactionsid")]
pub fn retrieve(id: impl Into<rt::Id<Transaction>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Transaction>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.transactions.retrieve`](retrieve()).
///
/// `GET /v1/treasury/transactions/{id}` (`GetTreasuryTransactionsId`).
#[doc(alias = "GetTreasuryTransactionsId")]
#[doc(alias = "gettreasurytransactionsid")]
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
        path: fn(crate::ExpandPath<Transaction>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Transaction {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Transaction;
    "GetTreasuryTransactionsId" Get "/v1/treasury/transactions/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
