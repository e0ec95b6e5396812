// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::events::Event;
use crate::params::TimeFilter;
use crate::rt;

/// Lists events of the last 30 days, the newest first. Each has the shape of the API version at its time, not of the one you call with.
///
/// `GET /v1/events`
///
/// ```
/// use stripe_client::events;
///
/// let page = events::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`delivery_success`](List::delivery_success()): Only those that reached all webhook endpoints.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`type`](List::type()): Only events of this name, or of those that a `*` stands for: `invoice.*`.
/// - [`types`](List::types()): Only events with one of these names, up to 20.
///
/// # Answer
///
/// A page of [`Event`](crate::events::Event).
///
/// [Stripe's reference](https://docs.stripe.com/api/events/list)
///
/// Feature: `events`.
#[doc(alias = "GetEvents")]
#[doc(alias = "getevents")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`events.list`](list()).
///
/// `GET /v1/events` (`GetEvents`).
#[doc(alias = "GetEvents")]
#[doc(alias = "getevents")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(0, value), self.1)
    }

    /// Only those that reached all webhook endpoints. False gives those that failed at an endpoint or are still on their way.
    pub fn delivery_success<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
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

    /// Only events of this name, or of those that a `*` stands for: `invoice.*`.
    pub fn r#type<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Only events with one of these names, up to 20. Not together with `type`. An empty list is not sent. A second call replaces the first.
    pub fn types<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Event>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Event>;
    "GetEvents" Get "/v1/events" Query;
    "created" query: TimeFilter;
    "delivery_success" query: bool;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "type" query: String;
    "types" query: Vec<String>;
}

rt::list! {
    List -> Event;
}
