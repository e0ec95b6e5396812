// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditBalanceTransaction;
use crate::billing::CreditGrant;
use crate::customers::Customer;
use crate::rt;

/// Lists what raised and lowered a customer's billing credits: grants, uses on invoices, expiry.
///
/// `GET /v1/billing/credit_balance_transactions`
///
/// ```
/// use stripe_client::billing;
///
/// let page = billing::credit_balance_transactions::list()
///     .customer("cus_123")
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`credit_grant`](List::credit_grant()): Only those of this billing credit.
/// - [`customer`](List::customer()): Only those of this customer.
/// - [`customer_account`](List::customer_account()): Only those of the customer whom this account represents.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`CreditBalanceTransaction`](crate::billing::CreditBalanceTransaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/credit_balance_transactions/list)
///
/// Feature: `billing`.
#[doc(alias = "GetBillingCreditBalanceTransactions")]
#[doc(alias = "getbillingcreditbalancetransactions")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`billing.credit_balance_transactions.list`](list()).
///
/// `GET /v1/billing/credit_balance_transactions` (`GetBillingCreditBalanceTransactions`).
#[doc(alias = "GetBillingCreditBalanceTransactions")]
#[doc(alias = "getbillingcreditbalancetransactions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those of this billing credit.
    pub fn credit_grant<K>(self, value: impl rt::Maybe<rt::Id<CreditGrant>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<CreditGrant>, K>(0, value), self.1)
    }

    /// Only those of this customer.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(1, value), self.1)
    }

    /// Only those of the customer whom this account represents.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
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
            crate::ExpandPath<rt::List<CreditBalanceTransaction>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<CreditBalanceTransaction>;
    "GetBillingCreditBalanceTransactions" Get "/v1/billing/credit_balance_transactions" Query;
    "credit_grant" query: String;
    "customer" query: String;
    "customer_account" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> CreditBalanceTransaction;
}
