// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::radar::ValueList;
use crate::rt;

/// Lists the value lists that Radar rules can use, the newest first.
///
/// `GET /v1/radar/value_lists`
///
/// ```
/// use stripe_client::radar;
///
/// let page = radar::value_lists::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`alias`](List::alias()): Only the list that rules know by this alias.
/// - [`contains`](List::contains()): Only lists that contain this value.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`ValueList`](crate::radar::ValueList).
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/value_lists/list)
///
/// Feature: `radar`.
#[doc(alias = "GetRadarValueLists")]
#[doc(alias = "getradarvaluelists")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`radar.value_lists.list`](list()).
///
/// `GET /v1/radar/value_lists` (`GetRadarValueLists`).
#[doc(alias = "GetRadarValueLists")]
#[doc(alias = "getradarvaluelists")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only the list that rules know by this alias. At most 100 characters.
    pub fn alias<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    /// Only lists that contain this value. At most 800 characters.
    pub fn contains<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(2, value), self.1)
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

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<ValueList>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<ValueList>;
    "GetRadarValueLists" Get "/v1/radar/value_lists" Query;
    "alias" query: String;
    "contains" query: String;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> ValueList;
}
