// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::Session;
use crate::rt;

/// Fetches a session in which a customer links bank accounts. This path is the older one: prefer [`financial_connections.sessions.retrieve`](crate::financial_connections::sessions::retrieve()).
///
/// `GET /v1/link_account_sessions/{session}`
///
/// ```
/// use stripe_client::link_account_sessions;
///
/// let session = link_account_sessions::retrieve("fcsess_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `session`, in the path: Id of the financial connections session.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Session`](crate::financial_connections::Session).
///
/// [Stripe's reference](https://docs.stripe.com/api/link_account_sessions/retrieve)
///
/// Feature: `link_account_sessions`.
#[doc(alias = "GetLinkAccountSessionsSession")]
#[doc(alias = "getlinkaccountsessionssession")]
pub fn retrieve(session: impl Into<rt::Id<Session>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Session>>(0, session),
        rt::RequestOptions::default(),
    )
}

/// The request of [`link_account_sessions.retrieve`](retrieve()).
///
/// `GET /v1/link_account_sessions/{session}` (`GetLinkAccountSessionsSession`).
#[doc(alias = "GetLinkAccountSessionsSession")]
#[doc(alias = "getlinkaccountsessionssession")]
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

rt::request! {
    Retrieve -> Session;
    "GetLinkAccountSessionsSession" Get "/v1/link_account_sessions/{session}" Query;
    "session" required path: String;
    "expand" query: Vec<String>;
}
