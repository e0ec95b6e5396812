// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::CashBalance;
use crate::customers::Customer;
use crate::rt;

/// Fetches a customer's cash balance: what they sent by bank transfer and haven't spent.
///
/// `GET /v1/customers/{customer}/cash_balance`
///
/// ```
/// use stripe_client::customers;
///
/// let cash_balance = customers::cash_balance::retrieve("cus_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`CashBalance`](crate::customers::CashBalance).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/cash_balance)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerCashBalance")]
#[doc(alias = "getcustomerscustomercashbalance")]
pub fn retrieve(customer: impl Into<rt::Id<Customer>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.cash_balance.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}/cash_balance` (`GetCustomersCustomerCashBalance`).
#[doc(alias = "GetCustomersCustomerCashBalance")]
#[doc(alias = "getcustomerscustomercashbalance")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

rt::request! {
    Retrieve -> CashBalance;
    "GetCustomersCustomerCashBalance" Get "/v1/customers/{customer}/cash_balance" Query;
    "customer" required path: String;
    "expand" query: Vec<String>;
}
