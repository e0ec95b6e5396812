// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::events::Event;
use crate::rt;

/// Fetches an event of the last 30 days, in the shape of the API version at its time.
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
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
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

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Event>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

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
    "expand" query: Vec<String>;
}
