// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Location;
use crate::terminal::LocationOrDeleted;

/// Fetches a location of readers. A deleted one comes back as [deleted terminal location](crate::terminal::DeletedLocation).
///
/// `GET /v1/terminal/locations/{location}`
///
/// ```
/// use stripe_client::terminal;
///
/// let location_or_deleted = terminal::locations::retrieve("tml_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `location`, in the path: Id of the terminal location.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`LocationOrDeleted`](crate::terminal::LocationOrDeleted).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/locations/retrieve)
///
/// Feature: `terminal`.
#[doc(alias = "GetTerminalLocationsLocation")]
#[doc(alias = "getterminallocationslocation")]
pub fn retrieve(location: impl Into<rt::Id<Location>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Location>>(0, location),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.locations.retrieve`](retrieve()).
///
/// `GET /v1/terminal/locations/{location}` (`GetTerminalLocationsLocation`).
#[doc(alias = "GetTerminalLocationsLocation")]
#[doc(alias = "getterminallocationslocation")]
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
        path: fn(crate::ExpandPath<LocationOrDeleted>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Location {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> LocationOrDeleted;
    "GetTerminalLocationsLocation" Get "/v1/terminal/locations/{location}" Query;
    "location" required path: String;
    "expand" query: Vec<String>;
}
