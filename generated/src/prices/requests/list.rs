// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::prices::Price;
use crate::prices::PriceType;
use crate::prices::params::ListRecurring;
use crate::rt;

/// Lists prices, the newest first. Inactive ones come if you ask for them, those made inline for one purchase never.
///
/// `GET /v1/prices`
///
/// ```
/// use stripe_client::prices;
///
/// let page = prices::list()
///     .product("prod_123")
///     .r#type(prices::PriceType::OneTime)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`active`](List::active()): Only active ones if true, only inactive ones if false.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`currency`](List::currency()): Only those in this currency.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`lookup_keys`](List::lookup_keys()): Only prices with one of these names of yours, up to 10.
/// - [`product`](List::product()): Only prices of this product.
/// - [`recurring`](List::recurring()): Only prices that bill so.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`type`](List::type()): Only prices that are paid once (`one_time`), or again and again (`recurring`).
///
/// # Answer
///
/// A page of [`Price`](crate::prices::Price).
///
/// [Stripe's reference](https://docs.stripe.com/api/prices/list)
///
/// Feature: `prices`.
#[doc(alias = "GetPrices")]
#[doc(alias = "getprices")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`prices.list`](list()).
///
/// `GET /v1/prices` (`GetPrices`).
#[doc(alias = "GetPrices")]
#[doc(alias = "getprices")]
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

    /// Only those in this currency. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(2, value), self.1)
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

    /// Only prices with one of these names of yours, up to 10. An empty list is not sent. A second call replaces the first.
    pub fn lookup_keys<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// Only prices of this product.
    pub fn product<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Only prices that bill so.
    pub fn recurring<K>(self, value: impl rt::Maybe<ListRecurring, K>) -> Self {
        Self(self.0.maybe::<ListRecurring, K>(8, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// Only prices that are paid once (`one_time`), or again and again (`recurring`).
    pub fn r#type<K>(self, value: impl rt::Maybe<PriceType, K>) -> Self {
        Self(self.0.maybe::<PriceType, K>(10, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Price>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Price>;
    "GetPrices" Get "/v1/prices" Query;
    "active" query: bool;
    "created" query: TimeFilter;
    "currency" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "lookup_keys" query: Vec<String>;
    "product" query: String;
    "recurring" query: ListRecurring;
    "starting_after" query: String;
    "type" query: PriceType;
}

rt::list! {
    List -> Price;
}
