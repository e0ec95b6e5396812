// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::invoices::CollectionMethod;
use crate::invoices::Invoice;
use crate::invoices::InvoiceStatus;
use crate::params::TimeFilter;
use crate::rt;
use crate::subscriptions::Subscription;

/// Lists invoices, the newest first, filtered by customer, subscription, status or date.
///
/// `GET /v1/invoices`
///
/// ```
/// use stripe_client::invoices;
///
/// let page = invoices::list()
///     .customer("cus_123")
///     .status(invoices::InvoiceStatus::Draft)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`collection_method`](List::collection_method()): Only those that Stripe charges, or only those that the customer is sent an invoice for.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`customer`](List::customer()): Only those of this customer.
/// - [`customer_account`](List::customer_account()): Only those of the customer whom this account represents.
/// - [`due_date`](List::due_date()): Only those due at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those that are `draft`, `open`, `paid`, `uncollectible` or `void`.
/// - [`subscription`](List::subscription()): Only those of this subscription.
///
/// # Answer
///
/// A page of [`Invoice`](crate::invoices::Invoice).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/list)
///
/// Feature: `invoices`.
#[doc(alias = "GetInvoices")]
#[doc(alias = "getinvoices")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`invoices.list`](list()).
///
/// `GET /v1/invoices` (`GetInvoices`).
#[doc(alias = "GetInvoices")]
#[doc(alias = "getinvoices")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those that Stripe charges, or only those that the customer is sent an invoice for. `charge_automatically` or `send_invoice`.
    pub fn collection_method<K>(
        self,
        value: impl rt::Maybe<CollectionMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionMethod, K>(0, value), self.1)
    }

    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(1, value), self.1)
    }

    /// Only those of this customer.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(2, value), self.1)
    }

    /// Only those of the customer whom this account represents.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Only those due at this time, or between these bounds.
    pub fn due_date<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(4, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(7, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Only those that are `draft`, `open`, `paid`, `uncollectible` or `void`.
    pub fn status<K>(self, value: impl rt::Maybe<InvoiceStatus, K>) -> Self {
        Self(self.0.maybe::<InvoiceStatus, K>(9, value), self.1)
    }

    /// Only those of this subscription.
    pub fn subscription<K>(
        self,
        value: impl rt::Maybe<rt::Id<Subscription>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<Subscription>, K>(10, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Invoice>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Invoice>;
    "GetInvoices" Get "/v1/invoices" Query;
    "collection_method" query: CollectionMethod;
    "created" query: TimeFilter;
    "customer" query: String;
    "customer_account" query: String;
    "due_date" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "status" query: InvoiceStatus;
    "subscription" query: String;
}

rt::list! {
    List -> Invoice;
}
