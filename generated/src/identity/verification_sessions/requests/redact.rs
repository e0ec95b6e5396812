// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::identity::VerificationSession;
use crate::rt;

/// Erases all that an identity check has collected, for good. The session, its reports, events and logs stay as shells in which personal data are replaced and metadata are gone. It takes up to four days, and cancels a check that is still open.
///
/// `POST /v1/identity/verification_sessions/{session}/redact`
///
/// ```
/// use stripe_client::identity;
///
/// let verification_session = identity::verification_sessions::redact("vs_123")
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
/// - [`expand`](Redact::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`VerificationSession`](crate::identity::VerificationSession).
///
/// # Errors
///
/// The status is neither `requires_input` nor `verified`.
///
/// # What follows
///
/// [`identity.verification_session.redacted`](crate::events::EventType::IdentityVerificationSessionRedacted) tells that it is done.
///
/// [Stripe's reference](https://docs.stripe.com/api/identity/verification_sessions/redact)
///
/// Feature: `identity`.
#[doc(alias = "PostIdentityVerificationSessionsSessionRedact")]
#[doc(alias = "postidentityverificationsessionssessionredact")]
pub fn redact(session: impl Into<rt::Id<VerificationSession>>) -> Redact {
    Redact(
        Redact::default().0.set::<rt::Id<VerificationSession>>(0, session),
        rt::RequestOptions::default(),
    )
}

/// The request of [`identity.verification_sessions.redact`](redact()).
///
/// `POST /v1/identity/verification_sessions/{session}/redact` (`PostIdentityVerificationSessionsSessionRedact`).
#[doc(alias = "PostIdentityVerificationSessionsSessionRedact")]
#[doc(alias = "postidentityverificationsessionssessionredact")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Redact(rt::Params, rt::RequestOptions);

impl Redact {
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

rt::request! {
    Redact -> VerificationSession;
    "PostIdentityVerificationSessionsSessionRedact" Post "/v1/identity/verification_sessions/{session}/redact" Form;
    "session" required path: String;
    "expand": Vec<String>;
}
