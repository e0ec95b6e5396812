// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a customer balance transaction.
///
/// `GET /v1/customers/{customer}/balance_transactions/{transaction}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `transaction`, in the path: Transaction.
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerBalanceTransactionsTransaction")]
#[doc(alias = "getcustomerscustomerbalancetransactionstransaction")]
pub fn retrieve(
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    transaction: impl Into<rt::Id<crate::customers::CustomerBalanceTransaction>>,
) -> Retrieve {
    Retrieve {
        customer: customer.into(),
        transaction: transaction.into(),
        ..Default::default()
    }
}
/// The request of [`customers.balance_transactions.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}/balance_transactions/{transaction}` (`GetCustomersCustomerBalanceTransactionsTransaction`).
#[doc(alias = "GetCustomersCustomerBalanceTransactionsTransaction")]
#[doc(alias = "getcustomerscustomerbalancetransactionstransaction")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    customer: rt::Id<crate::customers::Customer>,
    transaction: rt::Id<crate::customers::CustomerBalanceTransaction>,
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
            crate::ExpandPath<crate::customers::CustomerBalanceTransaction>,
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
    Retrieve -> crate::customers::CustomerBalanceTransaction;
    "GetCustomersCustomerBalanceTransactionsTransaction" Get "/v1/customers/{customer}/balance_transactions/{transaction}" Query;
}
