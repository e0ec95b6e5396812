// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::rt;

/// Searches invoices with Stripe's query language, by number, customer, status, total and metadata. New and changed ones are found after about a minute, and later during outages: don't look here for what you have just written. Accounts in India can't search.
///
/// `GET /v1/invoices/search`
///
/// ```
/// use stripe_client::invoices;
///
/// let page = invoices::search("created>1700000000").limit(10).send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `query`, in the query: What to look for, in Stripe's search language: `total>999 AND status:'open'`.
///
/// # Parameters
///
/// - [`expand`](Search::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](Search::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`page`](Search::page()): Where the page begins: what the answer before gave as `next_page`.
///
/// # Answer
///
/// A page of [`Invoice`](crate::invoices::Invoice).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/search)
///
/// Feature: `invoices`.
#[doc(alias = "GetInvoicesSearch")]
#[doc(alias = "getinvoicessearch")]
pub fn search(query: impl Into<String>) -> Search {
    Search(Search::default().0.set::<String>(0, query), rt::RequestOptions::default())
}

/// The request of [`invoices.search`](search()).
///
/// `GET /v1/invoices/search` (`GetInvoicesSearch`).
#[doc(alias = "GetInvoicesSearch")]
#[doc(alias = "getinvoicessearch")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Search(rt::Params, rt::RequestOptions);

impl Search {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// Where the page begins: what the answer before gave as `next_page`. Left out for the first page.
    pub fn page<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Invoice>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Search -> rt::SearchResult<Invoice>;
    "GetInvoicesSearch" Get "/v1/invoices/search" Query;
    "query" required query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "page" query: String;
}

rt::list! {
    Search -> Invoice;
}
