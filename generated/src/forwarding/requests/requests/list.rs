// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::forwarding::Request;
use crate::params::RangeQuery;
use crate::rt;

/// Lists requests in which card details were forwarded, the newest first.
///
/// `GET /v1/forwarding/requests`
///
/// ```
/// use stripe_client::forwarding;
///
/// let page = forwarding::requests::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last forwarding request of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`Request`](crate::forwarding::Request).
///
/// [Stripe's reference](https://docs.stripe.com/api/forwarding/requests/list)
///
/// Feature: `forwarding`.
#[doc(alias = "GetForwardingRequests")]
#[doc(alias = "getforwardingrequests")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`forwarding.requests.list`](list()).
///
/// `GET /v1/forwarding/requests` (`GetForwardingRequests`).
#[doc(alias = "GetForwardingRequests")]
#[doc(alias = "getforwardingrequests")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<RangeQuery, K>) -> Self {
        Self(self.0.maybe::<RangeQuery, K>(0, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Id of the last forwarding request of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Request>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Request>;
    "GetForwardingRequests" Get "/v1/forwarding/requests" Query;
    "created" query: RangeQuery;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> Request;
}
