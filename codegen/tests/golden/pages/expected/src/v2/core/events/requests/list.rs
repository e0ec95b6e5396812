// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Event;

/// List.
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
/// - [`limit`](List::limit())
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
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value), self.1)
    }
}

rt::request! {
    List -> rt::V2List<Event>;
    "GetV2CoreEvents" Get "/v2/core/events" Query;
    "limit" query: i64;
}

rt::list! {
    List -> Event;
}
