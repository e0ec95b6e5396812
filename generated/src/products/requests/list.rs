// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::products::Product;
use crate::rt;

/// Lists products, the newest first, filtered by id, address or whether they are sold.
///
/// `GET /v1/products`
///
/// ```
/// use stripe_client::products;
///
/// let page = products::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`active`](List::active()): Only active ones if true, only inactive ones if false.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`ids`](List::ids()): Only those with these ids.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`shippable`](List::shippable()): Only goods that are sent, or only what isn't sent.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`url`](List::url()): Only the products with this page.
///
/// # Answer
///
/// A page of [`Product`](crate::products::Product).
///
/// [Stripe's reference](https://docs.stripe.com/api/products/list)
///
/// Feature: `products`.
#[doc(alias = "GetProducts")]
#[doc(alias = "getproducts")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`products.list`](list()).
///
/// `GET /v1/products` (`GetProducts`).
#[doc(alias = "GetProducts")]
#[doc(alias = "getproducts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only active ones if true, only inactive ones if false.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value), self.1)
    }

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

    /// Only those with these ids. Can't be cut into pages. An empty list is not sent. A second call replaces the first.
    pub fn ids<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value), self.1)
    }

    /// Only goods that are sent, or only what isn't sent.
    pub fn shippable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(6, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Only the products with this page.
    pub fn url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Product>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Product>;
    "GetProducts" Get "/v1/products" Query;
    "active" query: bool;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "ids" query: Vec<String>;
    "limit" query: i64;
    "shippable" query: bool;
    "starting_after" query: String;
    "url" query: String;
}

rt::list! {
    List -> Product;
}
