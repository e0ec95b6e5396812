// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Transaction.
///
/// `GET /v1/tax/transactions/{transaction}`
///
/// - `transaction`, in the path: Transaction. At most 5000 characters.
///
/// Feature: `tax`.
#[doc(alias = "GetTaxTransactionsTransaction")]
#[doc(alias = "gettaxtransactionstransaction")]
pub fn retrieve(transaction: impl Into<rt::Id<crate::tax::Transaction>>) -> Retrieve {
    Retrieve {
        transaction: transaction.into(),
        ..Default::default()
    }
}
/// The request of [`tax.transactions.retrieve`](retrieve()).
///
/// `GET /v1/tax/transactions/{transaction}` (`GetTaxTransactionsTransaction`).
#[doc(alias = "GetTaxTransactionsTransaction")]
#[doc(alias = "gettaxtransactionstransaction")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    transaction: rt::Id<crate::tax::Transaction>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::tax::Transaction>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => transaction "transaction" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::tax::Transaction;
    "GetTaxTransactionsTransaction" Get "/v1/tax/transactions/{transaction}" Query;
}
impl rt::Retrieve for crate::tax::Transaction {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
