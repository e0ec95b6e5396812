// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a transaction.
///
/// `POST /v1/issuing/transactions/{transaction}`
///
/// - `transaction`, in the path: Transaction. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingTransactionsTransaction")]
#[doc(alias = "postissuingtransactionstransaction")]
pub fn update(transaction: impl Into<rt::Id<crate::issuing::Transaction>>) -> Update {
    Update {
        transaction: transaction.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.transactions.update`](update()).
///
/// `POST /v1/issuing/transactions/{transaction}` (`PostIssuingTransactionsTransaction`).
#[doc(alias = "PostIssuingTransactionsTransaction")]
#[doc(alias = "postissuingtransactionstransaction")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    transaction: rt::Id<crate::issuing::Transaction>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::issuing::Transaction>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => transaction "transaction" required path;
    1 => expand "expand";
    2 => metadata "metadata" clearable;
}
rt::request! {
    Update -> crate::issuing::Transaction;
    "PostIssuingTransactionsTransaction" Post "/v1/issuing/transactions/{transaction}" Form;
}
