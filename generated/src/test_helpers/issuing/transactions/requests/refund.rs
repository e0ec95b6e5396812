// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Transaction;
use crate::rt;

/// Refunds a test transaction, all or in part, as the merchant would.
///
/// `POST /v1/test_helpers/issuing/transactions/{transaction}/refund`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let transaction = test_helpers::issuing::transactions::refund("transaction_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `transaction`, in the path: Id of the transaction.
///
/// # Parameters
///
/// - [`expand`](Refund::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`refund_amount`](Refund::refund_amount()): How much to refund, in the smallest unit of the card's currency.
///
/// # Answer
///
/// [`Transaction`](crate::issuing::Transaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/transactions)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingTransactionsTransactionRefund")]
#[doc(alias = "posttesthelpersissuingtransactionstransactionrefund")]
pub fn refund(transaction: impl Into<String>) -> Refund {
    Refund(
        Refund::default().0.set::<String>(0, transaction),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.transactions.refund`](refund()).
///
/// `POST /v1/test_helpers/issuing/transactions/{transaction}/refund` (`PostTestHelpersIssuingTransactionsTransactionRefund`).
#[doc(alias = "PostTestHelpersIssuingTransactionsTransactionRefund")]
#[doc(alias = "posttesthelpersissuingtransactionstransactionrefund")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Refund(rt::Params, rt::RequestOptions);

impl Refund {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// How much to refund, in the smallest unit of the card's currency.
    pub fn refund_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Transaction>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Refund -> Transaction;
    "PostTestHelpersIssuingTransactionsTransactionRefund" Post "/v1/test_helpers/issuing/transactions/{transaction}/refund" Form;
    "transaction" required path: String;
    "expand": Vec<String>;
    "refund_amount": i64;
}
