// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::Session;
use crate::rt;

/// Fetches a checkout session, to see whether the customer has paid before you fulfill the order.
///
/// `GET /v1/checkout/sessions/{session}`
///
/// ```
/// use stripe_client::checkout;
///
/// let session = checkout::sessions::retrieve("cs_test_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `session`, in the path: Id of the checkout session.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Session`](crate::checkout::Session).
///
/// [Stripe's reference](https://docs.stripe.com/api/checkout/sessions/retrieve)
///
/// Feature: `checkout`.
#[doc(alias = "GetCheckoutSessionsSession")]
#[doc(alias = "getcheckoutsessionssession")]
pub fn retrieve(session: impl Into<rt::Id<Session>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Session>>(0, session),
        rt::RequestOptions::default(),
    )
}

/// The request of [`checkout.sessions.retrieve`](retrieve()).
///
/// `GET /v1/checkout/sessions/{session}` (`GetCheckoutSessionsSession`).
#[doc(alias = "GetCheckoutSessionsSession")]
#[doc(alias = "getcheckoutsessionssession")]
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
        path: fn(crate::ExpandPath<Session>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Session {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Session;
    "GetCheckoutSessionsSession" Get "/v1/checkout/sessions/{session}" Query;
    "session" required path: String;
    "expand" query: Vec<String>;
}
