// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::quotes::Quote;
use crate::quotes::QuoteStatus;
use crate::rt;
use crate::test_helpers::TestClock;

/// List all quotes.
///
/// `GET /v1/quotes`
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
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(0, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Status. `accepted`, `canceled`, `draft` or `open`.
    pub fn status(self, value: QuoteStatus) -> Self {
        Self(self.0.set::<QuoteStatus>(6, value), self.1)
    }

    /// Test clock. At most 5000 characters.
    pub fn test_clock(self, value: impl Into<rt::Id<TestClock>>) -> Self {
        Self(self.0.set::<rt::Id<TestClock>>(7, value), self.1)
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
