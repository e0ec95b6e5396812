// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::radar::ValueListItem;
use crate::rt;

/// Lists the values of one list, the newest first.
///
/// `GET /v1/radar/value_list_items`
///
/// ```
/// use stripe_client::radar;
///
/// let page = radar::value_list_items::list("rsl_123").limit(10).send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `value_list`, in the query: Only the entries of this value list.
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`value`](List::value()): Only entries that are like this one.
///
/// # Answer
///
/// A page of [`ValueListItem`](crate::radar::ValueListItem).
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/value_list_items/list)
///
/// Feature: `radar`.
#[doc(alias = "GetRadarValueListItems")]
#[doc(alias = "getradarvaluelistitems")]
pub fn list(value_list: impl Into<String>) -> List {
    List(List::default().0.set::<String>(0, value_list), rt::RequestOptions::default())
}

/// The request of [`radar.value_list_items.list`](list()).
///
/// `GET /v1/radar/value_list_items` (`GetRadarValueListItems`).
#[doc(alias = "GetRadarValueListItems")]
#[doc(alias = "getradarvaluelistitems")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
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

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Only entries that are like this one. At most 800 characters.
    pub fn value<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }
}

rt::request! {
    List -> rt::List<ValueListItem>;
    "GetRadarValueListItems" Get "/v1/radar/value_list_items" Query;
    "value_list" required query: String;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "value" query: String;
}

rt::list! {
    List -> ValueListItem;
}
