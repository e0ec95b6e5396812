// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::identity::VerificationSession;
use crate::rt;

/// Fetches an identity check. While it is `requires_input` it comes with a fresh secret and address for another try.
///
/// `GET /v1/identity/verification_sessions/{session}`
///
/// ```
/// use stripe_client::identity;
///
/// let verification_session = identity::verification_sessions::retrieve("vs_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `session`, in the path: Id of the identity verification session.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`VerificationSession`](crate::identity::VerificationSession).
///
/// [Stripe's reference](https://docs.stripe.com/api/identity/verification_sessions/retrieve)
///
/// Feature: `identity`.
#[doc(alias = "GetIdentityVerificationSessionsSession")]
#[doc(alias = "getidentityverificationsessionssession")]
pub fn retrieve(session: impl Into<rt::Id<VerificationSession>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<VerificationSession>>(0, session),
        rt::RequestOptions::default(),
    )
}

/// The request of [`identity.verification_sessions.retrieve`](retrieve()).
///
/// `GET /v1/identity/verification_sessions/{session}` (`GetIdentityVerificationSessionsSession`).
#[doc(alias = "GetIdentityVerificationSessionsSession")]
#[doc(alias = "getidentityverificationsessionssession")]
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
        path: fn(crate::ExpandPath<VerificationSession>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for VerificationSession {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> VerificationSession;
    "GetIdentityVerificationSessionsSession" Get "/v1/identity/verification_sessions/{session}" Query;
    "session" required path: String;
    "expand" query: Vec<String>;
}
