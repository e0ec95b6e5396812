// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::rt;
use crate::tax_rates::TaxRate;

/// Lists tax rates, the newest first, filtered by whether they are used or included in prices.
///
/// `GET /v1/tax_rates`
///
/// ```
/// use stripe_client::tax_rates;
///
/// let page = tax_rates::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`active`](List::active()): Only active ones if true, only inactive ones if false.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`inclusive`](List::inclusive()): Only those that prices contain already, or with false those that are added.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`TaxRate`](crate::tax_rates::TaxRate).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax_rates/list)
///
/// Feature: `tax_rates`.
#[doc(alias = "GetTaxRates")]
#[doc(alias = "gettaxrates")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`tax_rates.list`](list()).
///
/// `GET /v1/tax_rates` (`GetTaxRates`).
#[doc(alias = "GetTaxRates")]
#[doc(alias = "gettaxrates")]
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

    /// Only those that prices contain already, or with false those that are added.
    pub fn inclusive<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(4, value), self.1)
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
        path: fn(crate::ExpandPath<rt::List<TaxRate>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<TaxRate>;
    "GetTaxRates" Get "/v1/tax_rates" Query;
    "active" query: bool;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "inclusive" query: bool;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> TaxRate;
}
