// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::CustomerCashBalanceTransaction;
use crate::rt;

/// Fetches one change of a customer's cash balance.
///
/// `GET /v1/customers/{customer}/cash_balance_transactions/{transaction}`
///
/// ```
/// use stripe_client::customers;
///
/// let customer_cash_balance_transaction = customers::cash_balance_transactions::retrieve(
///     "cus_123",
///     "ccsbtxn_123",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `transaction`, in the path: Id of the customer cash balance transaction.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`CustomerCashBalanceTransaction`](crate::customers::CustomerCashBalanceTransaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerCashBalanceTransactionsTransaction")]
#[doc(alias = "getcustomerscustomercashbalancetransactionstransaction")]
pub fn retrieve(
    customer: impl Into<rt::Id<Customer>>,
    transaction: impl Into<rt::Id<CustomerCashBalanceTransaction>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<rt::Id<CustomerCashBalanceTransaction>>(1, transaction),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.cash_balance_transactions.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}/cash_balance_transactions/{transaction}` (`GetCustomersCustomerCashBalanceTransactionsTransaction`).
#[doc(alias = "GetCustomersCustomerCashBalanceTransactionsTransaction")]
#[doc(alias = "getcustomerscustomercashbalancetransactionstransaction")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<CustomerCashBalanceTransaction>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> CustomerCashBalanceTransaction;
    "GetCustomersCustomerCashBalanceTransactionsTransaction" Get "/v1/customers/{customer}/cash_balance_transactions/{transaction}" Query;
    "customer" required path: String;
    "transaction" required path: String;
    "expand" query: Vec<String>;
}
