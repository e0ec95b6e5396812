// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::events::Event;
use crate::rt;

/// Retrieve.
///
/// `GET /v1/events/{id}`
///
/// ```
/// use stripe_client::events;
///
/// let event = events::retrieve("evt_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the event.
///
/// # Answer
///
/// [`Event`](crate::events::Event).
///
/// [Stripe's reference](https://docs.stripe.com/api/events/retrieve)
///
/// Feature: `events`.
#[doc(alias = "GetEventsId")]
#[doc(alias = "geteventsid")]
pub fn retrieve(id: impl Into<rt::Id<Event>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Event>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`events.retrieve`](retrieve()).
///
/// `GET /v1/events/{id}` (`GetEventsId`).
#[doc(alias = "GetEventsId")]
#[doc(alias = "geteventsid")]
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
    "GetEventsId" Get "/v1/events/{id}" Query;
    "id" required path: String;
}
