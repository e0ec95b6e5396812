// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::identity::VerificationSession;
use crate::rt;

/// Cancels an identity check for good. The user can submit nothing more.
///
/// `POST /v1/identity/verification_sessions/{session}/cancel`
///
/// ```
/// use stripe_client::identity;
///
/// let verification_session = identity::verification_sessions::cancel("vs_123")
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
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`VerificationSession`](crate::identity::VerificationSession).
///
/// # Errors
///
/// The status isn't `requires_input`.
///
/// [Stripe's reference](https://docs.stripe.com/api/identity/verification_sessions/cancel)
///
/// Feature: `identity`.
#[doc(alias = "PostIdentityVerificationSessionsSessionCancel")]
#[doc(alias = "postidentityverificationsessionssessioncancel")]
pub fn cancel(session: impl Into<rt::Id<VerificationSession>>) -> Cancel {
    Cancel(
        Cancel::default().0.set::<rt::Id<VerificationSession>>(0, session),
        rt::RequestOptions::default(),
    )
}

/// The request of [`identity.verification_sessions.cancel`](cancel()).
///
/// `POST /v1/identity/verification_sessions/{session}/cancel` (`PostIdentityVerificationSessionsSessionCancel`).
#[doc(alias = "PostIdentityVerificationSessionsSessionCancel")]
#[doc(alias = "postidentityverificationsessionssessioncancel")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel(rt::Params, rt::RequestOptions);

impl Cancel {
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
    Cancel -> VerificationSession;
    "PostIdentityVerificationSessionsSessionCancel" Post "/v1/identity/verification_sessions/{session}/cancel" Form;
    "session" required path: String;
    "expand": Vec<String>;
}
