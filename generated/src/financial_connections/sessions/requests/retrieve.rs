// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::Session;
use crate::rt;

/// Fetches a session in which a customer links bank accounts, with those linked so far.
///
/// `GET /v1/financial_connections/sessions/{session}`
///
/// ```
/// use stripe_client::financial_connections;
///
/// let session = financial_connections::sessions::retrieve("fcsess_123")
///     .send(&client)
///     .await?;
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
/// [Stripe's reference](https://docs.stripe.com/api/financial_connections/sessions/retrieve)
///
/// Feature: `financial_connections`.
#[doc(alias = "GetFinancialConnectionsSessionsSession")]
#[doc(alias = "getfinancialconnectionssessionssession")]
pub fn retrieve(session: impl Into<rt::Id<Session>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Session>>(0, session),
        rt::RequestOptions::default(),
    )
}

/// The request of [`financial_connections.sessions.retrieve`](retrieve()).
///
/// `GET /v1/financial_connections/sessions/{session}` (`GetFinancialConnectionsSessionsSession`).
#[doc(alias = "GetFinancialConnectionsSessionsSession")]
#[doc(alias = "getfinancialconnectionssessionssession")]
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
    "GetFinancialConnectionsSessionsSession" Get "/v1/financial_connections/sessions/{session}" Query;
    "session" required path: String;
    "expand" query: Vec<String>;
}
