// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::Transaction;
use crate::rt;

/// Fetches a transaction of a linked bank account.
///
/// `GET /v1/financial_connections/transactions/{transaction}`
///
/// ```
/// use stripe_client::financial_connections;
///
/// let transaction = financial_connections::transactions::retrieve("fctxn_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `transaction`, in the path: Id of the financial connections transaction.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Transaction`](crate::financial_connections::Transaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/financial_connections/transactions/retrieve)
///
/// Feature: `financial_connections`.
#[doc(alias = "GetFinancialConnectionsTransactionsTransaction")]
#[doc(alias = "getfinancialconnectionstransactionstransaction")]
pub fn retrieve(transaction: impl Into<rt::Id<Transaction>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Transaction>>(0, transaction),
        rt::RequestOptions::default(),
    )
}

/// The request of [`financial_connections.transactions.retrieve`](retrieve()).
///
/// `GET /v1/financial_connections/transactions/{transaction}` (`GetFinancialConnectionsTransactionsTransaction`).
#[doc(alias = "GetFinancialConnectionsTransactionsTransaction")]
#[doc(alias = "getfinancialconnectionstransactionstransaction")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
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
    "GetFinancialConnectionsTransactionsTransaction" Get "/v1/financial_connections/transactions/{transaction}" Query;
    "transaction" required path: String;
    "expand" query: Vec<String>;
}
