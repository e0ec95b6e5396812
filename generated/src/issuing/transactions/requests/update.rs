// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Transaction;
use crate::rt;

/// Changes the metadata of a transaction on an issued card.
///
/// `POST /v1/issuing/transactions/{transaction}`
///
/// ```
/// use stripe_client::issuing;
///
/// let transaction = issuing::transactions::update("ipi_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `transaction`, in the path: Id of the issuing transaction.
///
/// # Parameters
///
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Transaction`](crate::issuing::Transaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/transactions/update)
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingTransactionsTransaction")]
#[doc(alias = "postissuingtransactionstransaction")]
pub fn update(transaction: impl Into<rt::Id<Transaction>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Transaction>>(0, transaction),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.transactions.update`](update()).
///
/// `POST /v1/issuing/transactions/{transaction}` (`PostIssuingTransactionsTransaction`).
#[doc(alias = "PostIssuingTransactionsTransaction")]
#[doc(alias = "postissuingtransactionstransaction")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(2), self.1)
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
    Update -> Transaction;
    "PostIssuingTransactionsTransaction" Post "/v1/issuing/transactions/{transaction}" Form;
    "transaction" required path: String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
