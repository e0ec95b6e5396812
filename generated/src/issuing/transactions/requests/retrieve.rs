// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Transaction;
use crate::rt;

/// Fetches a transaction on an issued card, with the authorization it came from.
///
/// `GET /v1/issuing/transactions/{transaction}`
///
/// ```
/// use stripe_client::issuing;
///
/// let transaction = issuing::transactions::retrieve("ipi_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `transaction`, in the path: Id of the issuing transaction.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Transaction`](crate::issuing::Transaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/transactions/retrieve)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingTransactionsTransaction")]
#[doc(alias = "getissuingtransactionstransaction")]
pub fn retrieve(transaction: impl Into<rt::Id<Transaction>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Transaction>>(0, transaction),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.transactions.retrieve`](retrieve()).
///
/// `GET /v1/issuing/transactions/{transaction}` (`GetIssuingTransactionsTransaction`).
#[doc(alias = "GetIssuingTransactionsTransaction")]
#[doc(alias = "getissuingtransactionstransaction")]
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
    "GetIssuingTransactionsTransaction" Get "/v1/issuing/transactions/{transaction}" Query;
    "transaction" required path: String;
    "expand" query: Vec<String>;
}
