// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Transaction;

/// Fetches a tax transaction, a sale or a reversal.
///
/// `GET /v1/tax/transactions/{transaction}`
///
/// ```
/// use stripe_client::tax;
///
/// let transaction = tax::transactions::retrieve("tax_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `transaction`, in the path: Id of the tax transaction.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Transaction`](crate::tax::Transaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/transactions/retrieve)
///
/// Feature: `tax`.
#[doc(alias = "GetTaxTransactionsTransaction")]
#[doc(alias = "gettaxtransactionstransaction")]
pub fn retrieve(transaction: impl Into<rt::Id<Transaction>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Transaction>>(0, transaction),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax.transactions.retrieve`](retrieve()).
///
/// `GET /v1/tax/transactions/{transaction}` (`GetTaxTransactionsTransaction`).
#[doc(alias = "GetTaxTransactionsTransaction")]
#[doc(alias = "gettaxtransactionstransaction")]
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
    "GetTaxTransactionsTransaction" Get "/v1/tax/transactions/{transaction}" Query;
    "transaction" required path: String;
    "expand" query: Vec<String>;
}
