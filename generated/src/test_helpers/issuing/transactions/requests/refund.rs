// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Refund a test-mode transaction.
///
/// `POST /v1/test_helpers/issuing/transactions/{transaction}/refund`
///
/// - `transaction`, in the path: Transaction. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingTransactionsTransactionRefund")]
#[doc(alias = "posttesthelpersissuingtransactionstransactionrefund")]
pub fn refund(transaction: impl Into<String>) -> Refund {
    Refund {
        transaction: transaction.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.transactions.refund`](refund()).
///
/// `POST /v1/test_helpers/issuing/transactions/{transaction}/refund` (`PostTestHelpersIssuingTransactionsTransactionRefund`).
#[doc(alias = "PostTestHelpersIssuingTransactionsTransactionRefund")]
#[doc(alias = "posttesthelpersissuingtransactionstransactionrefund")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Refund {
    transaction: String,
    expand: Option<Vec<String>>,
    refund_amount: Option<i64>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Refund {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Refund amount, in the currency's smallest unit.
    pub fn refund_amount(mut self, value: i64) -> Self {
        self.refund_amount = Some(value);
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
    Refund;
    0 => transaction "transaction" required path;
    1 => expand "expand";
    2 => refund_amount "refund_amount";
}
rt::request! {
    Refund -> crate::issuing::Transaction;
    "PostTestHelpersIssuingTransactionsTransactionRefund" Post "/v1/test_helpers/issuing/transactions/{transaction}/refund" Form;
}
