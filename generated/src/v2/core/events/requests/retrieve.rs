// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Event;

/// Fetches an event of the last 30 days. Do so for what a notification leaves out.
///
/// `GET /v2/core/events/{id}`
///
/// ```
/// use stripe_client::v2;
///
/// let event = v2::core::events::retrieve("evt_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the v2 core event.
///
/// # Answer
///
/// [`Event`](crate::v2::core::Event).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/events/retrieve)
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreEventsId")]
#[doc(alias = "getv2coreeventsid")]
pub fn retrieve(id: impl Into<rt::Id<Event>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Event>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.core.events.retrieve`](retrieve()).
///
/// `GET /v2/core/events/{id}` (`GetV2CoreEventsId`).
#[doc(alias = "GetV2CoreEventsId")]
#[doc(alias = "getv2coreeventsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl rt::Retrieve for Event {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Event;
    "GetV2CoreEventsId" Get "/v2/core/events/{id}" Query;
    "id" required path: String;
}
