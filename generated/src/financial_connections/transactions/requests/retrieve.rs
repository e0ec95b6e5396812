// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Transaction.
///
/// `GET /v1/financial_connections/transactions/{transaction}`
///
/// - `transaction`, in the path: Transaction. At most 5000 characters.
///
/// Feature: `financial_connections`.
#[doc(alias = "GetFinancialConnectionsTransactionsTransaction")]
#[doc(alias = "getfinancialconnectionstransactionstransaction")]
pub fn retrieve(
    transaction: impl Into<rt::Id<crate::financial_connections::Transaction>>,
) -> Retrieve {
    Retrieve {
        transaction: transaction.into(),
        ..Default::default()
    }
}
/// The request of [`financial_connections.transactions.retrieve`](retrieve()).
///
/// `GET /v1/financial_connections/transactions/{transaction}` (`GetFinancialConnectionsTransactionsTransaction`).
#[doc(alias = "GetFinancialConnectionsTransactionsTransaction")]
#[doc(alias = "getfinancialconnectionstransactionstransaction")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    transaction: rt::Id<crate::financial_connections::Transaction>,
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
}
rt::record! {
    Retrieve;
    0 => transaction "transaction" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::financial_connections::Transaction;
    "GetFinancialConnectionsTransactionsTransaction" Get "/v1/financial_connections/transactions/{transaction}" Query;
}
impl rt::Retrieve for crate::financial_connections::Transaction {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
