// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::exchange_rates::ExchangeRate;
use crate::rt;

/// Lists exchange rates between the currencies of Stripe. Deprecated: the FX Quotes API replaces it.
///
/// `GET /v1/exchange_rates`
///
/// ```
/// use stripe_client::exchange_rates;
///
/// let page = exchange_rates::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Currency of the first rate of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many rates a page holds, all if left out.
/// - [`starting_after`](List::starting_after()): Currency of the last rate of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`ExchangeRate`](crate::exchange_rates::ExchangeRate).
///
/// [Stripe's reference](https://docs.stripe.com/api/exchange_rates/list)
///
/// Feature: `exchange_rates`.
#[doc(alias = "GetExchangeRates")]
#[doc(alias = "getexchangerates")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`exchange_rates.list`](list()).
///
/// `GET /v1/exchange_rates` (`GetExchangeRates`).
#[doc(alias = "GetExchangeRates")]
#[doc(alias = "getexchangerates")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Currency of the first rate of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// How many rates a page holds, all if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// Currency of the last rate of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }
}

rt::request! {
    List -> rt::List<ExchangeRate>;
    "GetExchangeRates" Get "/v1/exchange_rates" Query;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> ExchangeRate;
}
