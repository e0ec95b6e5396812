// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::quotes::Quote;
use crate::quotes::QuoteStatus;
use crate::rt;
use crate::test_helpers::TestClock;

/// Lists quotes, filtered by customer or status.
///
/// `GET /v1/quotes`
///
/// ```
/// use stripe_client::quotes;
///
/// let page = quotes::list()
///     .customer("cus_123")
///     .status(quotes::QuoteStatus::Accepted)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`customer`](List::customer()): Only those of this customer.
/// - [`customer_account`](List::customer_account()): Only those of the customer whom this account represents.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those that are `draft`, `open`, `accepted` or `canceled`.
/// - [`test_clock`](List::test_clock()): Only those of this test clock.
///
/// # Answer
///
/// A page of [`Quote`](crate::quotes::Quote).
///
/// [Stripe's reference](https://docs.stripe.com/api/quotes/list)
///
/// Feature: `quotes`.
#[doc(alias = "GetQuotes")]
#[doc(alias = "getquotes")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`quotes.list`](list()).
///
/// `GET /v1/quotes` (`GetQuotes`).
#[doc(alias = "GetQuotes")]
#[doc(alias = "getquotes")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those of this customer.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(0, value), self.1)
    }

    /// Only those of the customer whom this account represents.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Only those that are `draft`, `open`, `accepted` or `canceled`.
    pub fn status<K>(self, value: impl rt::Maybe<QuoteStatus, K>) -> Self {
        Self(self.0.maybe::<QuoteStatus, K>(6, value), self.1)
    }

    /// Only those of this test clock. Without it and without a customer, those with a test clock are left out.
    pub fn test_clock<K>(self, value: impl rt::Maybe<rt::Id<TestClock>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TestClock>, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Quote>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Quote>;
    "GetQuotes" Get "/v1/quotes" Query;
    "customer" query: String;
    "customer_account" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "status" query: QuoteStatus;
    "test_clock" query: String;
}

rt::list! {
    List -> Quote;
}
