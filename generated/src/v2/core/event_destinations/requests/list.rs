// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::EventDestination;
use crate::v2::core::event_destinations::params::Include;

/// Lists event destinations: webhook endpoints, Amazon EventBridge, Azure Event Grid.
///
/// `GET /v2/core/event_destinations`
///
/// ```
/// use stripe_client::v2;
///
/// let page = v2::core::event_destinations::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`include`](List::include()): `webhook_endpoint.url`, which the answer leaves out otherwise.
/// - [`limit`](List::limit()): How many objects a page holds at most.
/// - [`page`](List::page()): Where the page begins, from the link to it in the answer before.
///
/// # Answer
///
/// A page of [`EventDestination`](crate::v2::core::EventDestination).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/event_destinations/list)
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreEventDestinations")]
#[doc(alias = "getv2coreeventdestinations")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`v2.core.event_destinations.list`](list()).
///
/// `GET /v2/core/event_destinations` (`GetV2CoreEventDestinations`).
#[doc(alias = "GetV2CoreEventDestinations")]
#[doc(alias = "getv2coreeventdestinations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// `webhook_endpoint.url`, which the answer leaves out otherwise. An empty list is not sent. A second call replaces the first.
    pub fn include<K>(self, value: impl rt::MaybeList<Include, K>) -> Self {
        Self(self.0.maybe_list::<Include, K>(0, value), self.1)
    }

    /// How many objects a page holds at most.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// Where the page begins, from the link to it in the answer before. Left out for the first page.
    pub fn page<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }
}

rt::request! {
    List -> rt::V2List<EventDestination>;
    "GetV2CoreEventDestinations" Get "/v2/core/event_destinations" Query;
    "include" query: Vec<Include>;
    "limit" query: i64;
    "page" query: String;
}

rt::list! {
    List -> EventDestination;
}
