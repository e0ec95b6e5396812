// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::rt;

/// Fetches one movement of the account's balance, with its fees and when it becomes available.
///
/// `GET /v1/balance_transactions/{id}`
///
/// ```
/// use stripe_client::balance_transactions;
///
/// let balance_transaction = balance_transactions::retrieve("txn_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the balance transaction.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`BalanceTransaction`](crate::balance_transactions::BalanceTransaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/balance_transactions/retrieve)
///
/// Feature: `balance_transactions`.
#[doc(alias = "GetBalanceTransactionsId")]
#[doc(alias = "getbalancetransactionsid")]
pub fn retrieve(id: impl Into<rt::Id<BalanceTransaction>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<BalanceTransaction>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`balance_transactions.retrieve`](retrieve()).
///
/// `GET /v1/balance_transactions/{id}` (`GetBalanceTransactionsId`).
#[doc(alias = "GetBalanceTransactionsId")]
#[doc(alias = "getbalancetransactionsid")]
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
        path: fn(crate::ExpandPath<BalanceTransaction>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> BalanceTransaction;
    "GetBalanceTransactionsId" Get "/v1/balance_transactions/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
