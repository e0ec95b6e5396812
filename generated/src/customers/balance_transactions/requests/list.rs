// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::CustomerBalanceTransaction;
use crate::invoices::Invoice;
use crate::params::TimeFilter;
use crate::rt;

/// Lists what raised and lowered a customer's credit balance, the newest first.
///
/// `GET /v1/customers/{customer}/balance_transactions`
///
/// ```
/// use stripe_client::customers;
///
/// let page = customers::balance_transactions::list("cus_123")
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`invoice`](List::invoice()): Only those that have to do with this invoice.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`CustomerBalanceTransaction`](crate::customers::CustomerBalanceTransaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerBalanceTransactions")]
#[doc(alias = "getcustomerscustomerbalancetransactions")]
pub fn list(customer: impl Into<rt::Id<Customer>>) -> List {
    List(
        List::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.balance_transactions.list`](list()).
///
/// `GET /v1/customers/{customer}/balance_transactions` (`GetCustomersCustomerBalanceTransactions`).
#[doc(alias = "GetCustomersCustomerBalanceTransactions")]
#[doc(alias = "getcustomerscustomerbalancetransactions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(1, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Only those that have to do with this invoice.
    pub fn invoice<K>(self, value: impl rt::Maybe<rt::Id<Invoice>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Invoice>, K>(4, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<CustomerBalanceTransaction>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<CustomerBalanceTransaction>;
    "GetCustomersCustomerBalanceTransactions" Get "/v1/customers/{customer}/balance_transactions" Query;
    "customer" required path: String;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "invoice" query: String;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> CustomerBalanceTransaction;
}
