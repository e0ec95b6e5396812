// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Event;
use crate::v2::core::events::params::CreatedRange;

/// Lists events of the last 30 days, filtered by type, object or date.
///
/// `GET /v2/core/events`
///
/// ```
/// use stripe_client::v2;
///
/// let page = v2::core::events::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`limit`](List::limit()): How many objects a page holds at most.
/// - [`object_id`](List::object_id()): Only events about the object with this id.
/// - [`page`](List::page()): Where the page begins, from the link to it in the answer before.
/// - [`types`](List::types()): Only events with one of these names, up to 20.
///
/// # Answer
///
/// A page of [`Event`](crate::v2::core::Event).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/events/list)
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreEvents")]
#[doc(alias = "getv2coreevents")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`v2.core.events.list`](list()).
///
/// `GET /v2/core/events` (`GetV2CoreEvents`).
#[doc(alias = "GetV2CoreEvents")]
#[doc(alias = "getv2coreevents")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<CreatedRange, K>) -> Self {
        Self(self.0.maybe::<CreatedRange, K>(0, value), self.1)
    }

    /// How many objects a page holds at most.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// Only events about the object with this id.
    pub fn object_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Where the page begins, from the link to it in the answer before. Left out for the first page.
    pub fn page<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Only events with one of these names, up to 20. An empty list is not sent. A second call replaces the first.
    pub fn types<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }
}

rt::request! {
    List -> rt::V2List<Event>;
    "GetV2CoreEvents" Get "/v2/core/events" Query;
    "created" query: CreatedRange;
    "limit" query: i64;
    "object_id" query: String;
    "page" query: String;
    "types" query: Vec<String>;
}

rt::list! {
    List -> Event;
}
