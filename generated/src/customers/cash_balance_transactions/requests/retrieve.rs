// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a cash balance transaction.
///
/// `GET /v1/customers/{customer}/cash_balance_transactions/{transaction}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `transaction`, in the path: Transaction.
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerCashBalanceTransactionsTransaction")]
#[doc(alias = "getcustomerscustomercashbalancetransactionstransaction")]
pub fn retrieve(
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    transaction: impl Into<rt::Id<crate::customers::CustomerCashBalanceTransaction>>,
) -> Retrieve {
    Retrieve {
        customer: customer.into(),
        transaction: transaction.into(),
        ..Default::default()
    }
}
/// The request of [`customers.cash_balance_transactions.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}/cash_balance_transactions/{transaction}` (`GetCustomersCustomerCashBalanceTransactionsTransaction`).
#[doc(alias = "GetCustomersCustomerCashBalanceTransactionsTransaction")]
#[doc(alias = "getcustomerscustomercashbalancetransactionstransaction")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    customer: rt::Id<crate::customers::Customer>,
    transaction: rt::Id<crate::customers::CustomerCashBalanceTransaction>,
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
            crate::ExpandPath<crate::customers::CustomerCashBalanceTransaction>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => customer "customer" required path;
    1 => transaction "transaction" required path;
    2 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::customers::CustomerCashBalanceTransaction;
    "GetCustomersCustomerCashBalanceTransactionsTransaction" Get "/v1/customers/{customer}/cash_balance_transactions/{transaction}" Query;
}
