// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::invoice_items::InvoiceItem;
use crate::invoices::Invoice;
use crate::params::TimeFilter;
use crate::rt;

/// Lists invoice items, the newest first, filtered by customer, invoice or whether they wait for one.
///
/// `GET /v1/invoiceitems`
///
/// ```
/// use stripe_client::invoice_items;
///
/// let page = invoice_items::list().customer("cus_123").limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`customer`](List::customer()): Only those of this customer.
/// - [`customer_account`](List::customer_account()): Only those of the customer whom this account represents.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`invoice`](List::invoice()): Only those on this invoice.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`pending`](List::pending()): Only items that wait for an invoice, or with false only those on one.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`InvoiceItem`](crate::invoice_items::InvoiceItem).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoiceitems/list)
///
/// Feature: `invoice_items`.
#[doc(alias = "GetInvoiceitems")]
#[doc(alias = "getinvoiceitems")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`invoice_items.list`](list()).
///
/// `GET /v1/invoiceitems` (`GetInvoiceitems`).
#[doc(alias = "GetInvoiceitems")]
#[doc(alias = "getinvoiceitems")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(0, value), self.1)
    }

    /// Only those of this customer. Those of all customers if left out.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(1, value), self.1)
    }

    /// Only those of the customer whom this account represents. Those of all customers if left out.
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

    /// Only those on this invoice. The customer needn't be named then.
    pub fn invoice<K>(self, value: impl rt::Maybe<rt::Id<Invoice>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Invoice>, K>(5, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(6, value), self.1)
    }

    /// Only items that wait for an invoice, or with false only those on one. Both if left out.
    pub fn pending<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(7, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<InvoiceItem>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<InvoiceItem>;
    "GetInvoiceitems" Get "/v1/invoiceitems" Query;
    "created" query: TimeFilter;
    "customer" query: String;
    "customer_account" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "invoice" query: String;
    "limit" query: i64;
    "pending" query: bool;
    "starting_after" query: String;
}

rt::list! {
    List -> InvoiceItem;
}
